/**
 * The seven kinds of talk inside the party and the graded talks about clues: what gives occasion to
 * them, the duty (任务) that follows, and the talk itself. Plain Java: time, actor and ids come in as
 * arguments. Start reading at {@link casework.talk.domain.Occasions}, {@link
 * casework.talk.domain.Mandate} and {@link casework.talk.domain.Talk}.
 */
@NullMarked
package casework.talk.domain;

import org.jspecify.annotations.NullMarked;
