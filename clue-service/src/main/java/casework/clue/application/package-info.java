/**
 * What people and clocks can ask of the clue ledger, one class for each; no framework. A use case
 * finds the matter within the asker's sight, lets the domain decide, and keeps what became of it.
 * Start reading at {@link casework.clue.application.Ledger}.
 */
@NullMarked
package casework.clue.application;

import org.jspecify.annotations.NullMarked;
