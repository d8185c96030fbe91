@NullMarked
package casework.testkit.architecture.good.adapter.kafka;

import org.jspecify.annotations.NullMarked;
