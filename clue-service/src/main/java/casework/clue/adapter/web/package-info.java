/**
 * The clue ledger over HTTP: one address per step, lists with cursors, figures whose every number
 * links to its rows. Start reading at {@link casework.clue.adapter.web.ClueController}.
 */
@NullMarked
package casework.clue.adapter.web;

import org.jspecify.annotations.NullMarked;
