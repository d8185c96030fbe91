/**
 * Warnings and the gates they keep shut, over HTTP. Start reading at {@link
 * casework.scoring.warning.adapter.web.WarningController}.
 */
@NullMarked
package casework.scoring.warning.adapter.web;

import org.jspecify.annotations.NullMarked;
