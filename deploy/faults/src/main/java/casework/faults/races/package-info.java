/**
 * Many at one clue in the same moment: of conflicting steps one wins, and a deadline that fires
 * beside an extension takes nothing from it. Start reading at {@link casework.faults.races.Races}.
 */
@NullMarked
package casework.faults.races;

import org.jspecify.annotations.NullMarked;
