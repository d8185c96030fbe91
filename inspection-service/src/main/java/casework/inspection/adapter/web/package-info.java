/**
 * The service's addresses under {@code /api/inspections}. Start reading at {@link
 * casework.inspection.adapter.web.RoundController}.
 */
@NullMarked
package casework.inspection.adapter.web;

import org.jspecify.annotations.NullMarked;
