/**
 * The monthly board of the stationed bodies and the cards of a county's cadres, told through the
 * product's own doors. Start reading at {@link casework.demo.scoring.ScoreStories} and {@link
 * casework.demo.scoring.WarningStories}.
 */
@NullMarked
package casework.demo.scoring;

import org.jspecify.annotations.NullMarked;
