/**
 * What the launcher runs against the broker: for now {@link
 * casework.local.broker.PublishDirectory}, which stands in for the scoring service as the
 * directory's publisher. The broker itself is Kafka's own main class from the same jars.
 */
@NullMarked
package casework.local.broker;

import org.jspecify.annotations.NullMarked;
