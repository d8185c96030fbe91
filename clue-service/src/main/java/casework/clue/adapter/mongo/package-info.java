/**
 * Keeps clues, cases, runs and subjects in the service's one database. What an officer may see is
 * part of every query here. Start reading at {@link casework.clue.adapter.mongo.Sight}.
 */
@NullMarked
package casework.clue.adapter.mongo;

import org.jspecify.annotations.NullMarked;
