/**
 * The product's own description of its interface, from which requests are made. Start reading at
 * {@link casework.faults.api.Description}.
 */
@NullMarked
package casework.faults.api;

import org.jspecify.annotations.NullMarked;
