/**
 * Tests of the clue service; {@link casework.clue.SampleClues} holds whom and what they are about.
 */
@NullMarked
package casework.clue;

import org.jspecify.annotations.NullMarked;
