@NullMarked
package casework.scoring;

import org.jspecify.annotations.NullMarked;
