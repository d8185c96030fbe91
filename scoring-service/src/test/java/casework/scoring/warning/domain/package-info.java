@NullMarked
package casework.scoring.warning.domain;

import org.jspecify.annotations.NullMarked;
