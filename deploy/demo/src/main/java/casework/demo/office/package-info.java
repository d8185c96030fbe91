/**
 * The way into the office: the public API through the gateway with an officer's own token, and the
 * law time of the services. Nothing here knows what a matter is. Start reading at {@link
 * casework.demo.office.Office}.
 */
@NullMarked
package casework.demo.office;

import org.jspecify.annotations.NullMarked;
