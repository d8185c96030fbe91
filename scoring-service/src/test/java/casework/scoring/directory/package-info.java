@NullMarked
package casework.scoring.directory;

import org.jspecify.annotations.NullMarked;
