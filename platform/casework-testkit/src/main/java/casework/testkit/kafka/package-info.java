/**
 * A real broker inside the test's JVM, and events made from the producers' sample files. Start
 * reading at {@link casework.testkit.kafka.TestBroker}.
 */
@NullMarked
package casework.testkit.kafka;

import org.jspecify.annotations.NullMarked;
