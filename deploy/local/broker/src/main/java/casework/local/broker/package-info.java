/**
 * What the launcher runs against the broker: {@link casework.local.broker.PublishDirectory}, which
 * publishes the directory from files where no scoring service does. The broker itself is Kafka's
 * own main class from the same jars.
 */
@NullMarked
package casework.local.broker;

import org.jspecify.annotations.NullMarked;
