/** Every no the gateway says itself, as a problem document in the reader's language. */
@NullMarked
package casework.gateway.refusal;

import org.jspecify.annotations.NullMarked;
