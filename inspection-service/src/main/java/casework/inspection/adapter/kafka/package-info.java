/**
 * What this service says on {@code casework.inspection.v1} and what it listens to. Facts carry ids,
 * days, codes and sums; texts and names stay here. Start reading at {@link
 * casework.inspection.adapter.kafka.ProblemEventWriter}.
 */
@NullMarked
package casework.inspection.adapter.kafka;

import org.jspecify.annotations.NullMarked;
