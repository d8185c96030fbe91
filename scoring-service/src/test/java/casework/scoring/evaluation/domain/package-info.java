@NullMarked
package casework.scoring.evaluation.domain;

import org.jspecify.annotations.NullMarked;
