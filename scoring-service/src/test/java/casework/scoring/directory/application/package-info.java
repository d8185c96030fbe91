@NullMarked
package casework.scoring.directory.application;

import org.jspecify.annotations.NullMarked;
