@NullMarked
package casework.scoring.file;

import org.jspecify.annotations.NullMarked;
