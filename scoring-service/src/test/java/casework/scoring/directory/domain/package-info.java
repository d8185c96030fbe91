@NullMarked
package casework.scoring.directory.domain;

import org.jspecify.annotations.NullMarked;
