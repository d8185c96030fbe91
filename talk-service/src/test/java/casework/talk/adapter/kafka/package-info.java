/** Tests. */
@NullMarked
package casework.talk.adapter.kafka;

import org.jspecify.annotations.NullMarked;
