/**
 * Declarations, boards, quarters and years over HTTP, and what all of this service's parts have for
 * tasks, figures and stories. Start reading at {@link
 * casework.scoring.board.adapter.web.DeclarationController} and {@link
 * casework.scoring.board.adapter.web.BoardController}.
 */
@NullMarked
package casework.scoring.board.adapter.web;

import org.jspecify.annotations.NullMarked;
