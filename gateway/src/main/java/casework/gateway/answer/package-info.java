/**
 * What the gateway answers itself, out of what the services say: who am I, what waits for me, what
 * the whole API looks like, what a problem means.
 */
@NullMarked
package casework.gateway.answer;

import org.jspecify.annotations.NullMarked;
