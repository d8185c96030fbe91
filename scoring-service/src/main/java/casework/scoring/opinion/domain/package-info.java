/**
 * The integrity opinion (廉政意见) before a promotion, an award or an election. People decide; the
 * software states the facts, refuses what the facts forbid and never issues on half of them. Start
 * reading at {@link casework.scoring.opinion.domain.Opinion}.
 */
@NullMarked
package casework.scoring.opinion.domain;

import org.jspecify.annotations.NullMarked;
