/**
 * Problem clues (问题线索) and the cases (案件) that come of them, as the rule book describes them. Plain
 * Java: time, actor and ids come in as arguments. Start reading at {@link
 * casework.clue.domain.Clue} and {@link casework.clue.domain.ClueLifecycle}.
 */
@NullMarked
package casework.clue.domain;

import org.jspecify.annotations.NullMarked;
