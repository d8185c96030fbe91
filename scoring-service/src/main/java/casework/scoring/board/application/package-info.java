/**
 * What people can do about declarations and boards, one class each, and what can be read of them.
 * Start reading at {@link casework.scoring.board.application.DeclareMonth} and {@link
 * casework.scoring.board.application.PublishBoard}.
 */
@NullMarked
package casework.scoring.board.application;

import org.jspecify.annotations.NullMarked;
