/**
 * Warnings by coloured cards (干部预警亮牌) to cadres and to teams of leaders: yellow for three months,
 * yellow once more, red for six, handling; and the gates that stay shut meanwhile. Plain Java.
 * Start reading at {@link casework.scoring.warning.domain.Warning} and {@link
 * casework.scoring.warning.domain.Gate}.
 */
@NullMarked
package casework.scoring.warning.domain;

import org.jspecify.annotations.NullMarked;
