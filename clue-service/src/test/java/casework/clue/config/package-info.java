/** Tests of how the service is put together. */
@NullMarked
package casework.clue.config;

import org.jspecify.annotations.NullMarked;
