@NullMarked
package casework.scoring.file.application;

import org.jspecify.annotations.NullMarked;
