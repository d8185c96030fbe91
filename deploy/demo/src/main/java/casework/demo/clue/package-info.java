/**
 * Petitions, clues and cases of the year, told through the product's own doors. Start reading at
 * {@link casework.demo.clue.ClueStories}.
 */
@NullMarked
package casework.demo.clue;

import org.jspecify.annotations.NullMarked;
