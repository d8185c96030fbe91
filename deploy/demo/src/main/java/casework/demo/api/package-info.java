/**
 * The product's own description of its interface, from which requests are made. Start reading at
 * {@link casework.demo.api.Description}.
 */
@NullMarked
package casework.demo.api;

import org.jspecify.annotations.NullMarked;
