/** Keeps evaluations. What an officer may see is part of every query here. */
@NullMarked
package casework.scoring.evaluation.adapter.mongo;

import org.jspecify.annotations.NullMarked;
