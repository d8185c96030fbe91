@NullMarked
package casework.scoring.opinion.domain;

import org.jspecify.annotations.NullMarked;
