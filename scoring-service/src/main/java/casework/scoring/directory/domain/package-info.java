/**
 * The directory of organs, units and cadres as dated histories. Whatever was entered late,
 * withdrawn or corrected, the history is that of the facts in order. Start reading at {@link
 * casework.scoring.directory.domain.Cadre}.
 */
@NullMarked
package casework.scoring.directory.domain;

import org.jspecify.annotations.NullMarked;
