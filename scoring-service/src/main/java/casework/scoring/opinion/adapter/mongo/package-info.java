/** Keeps opinions and gives out their numbers. */
@NullMarked
package casework.scoring.opinion.adapter.mongo;

import org.jspecify.annotations.NullMarked;
