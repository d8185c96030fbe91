@NullMarked
package casework.scoring.file.domain;

import org.jspecify.annotations.NullMarked;
