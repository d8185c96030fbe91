/**
 * What can be asked of the interference register. Start reading at {@link
 * casework.petition.interference.application.RecordInterference}.
 */
@NullMarked
package casework.petition.interference.application;

import org.jspecify.annotations.NullMarked;
