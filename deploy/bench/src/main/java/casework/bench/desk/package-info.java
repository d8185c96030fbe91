/**
 * What all arms of the deadline measurements have in common, whatever keeps their cases: the desk
 * that is told what to do, the broker that takes their warnings, the course of the days. Uses the
 * JDK and the Kafka client alone, because the peers see it too. Start reading at {@link
 * casework.bench.desk.Desk}.
 */
@NullMarked
package casework.bench.desk;

import org.jspecify.annotations.NullMarked;
