@NullMarked
package casework.scoring.opinion;

import org.jspecify.annotations.NullMarked;
