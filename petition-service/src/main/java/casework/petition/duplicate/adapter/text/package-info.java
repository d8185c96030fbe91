/** Chinese as it is written in one way or another. */
@NullMarked
package casework.petition.duplicate.adapter.text;

import org.jspecify.annotations.NullMarked;
