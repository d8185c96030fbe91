/** Tests. */
@NullMarked
package casework.talk;

import org.jspecify.annotations.NullMarked;
