/**
 * Problems, rounds and clues entered in batches: checked line by line, all of them or none. Start
 * reading at {@link casework.inspection.application.batch.EnterBatch}.
 */
@NullMarked
package casework.inspection.application.batch;

import org.jspecify.annotations.NullMarked;
