/** Opinions by HTTP, below /api/scores/opinions. */
@NullMarked
package casework.scoring.opinion.adapter.web;

import org.jspecify.annotations.NullMarked;
