/**
 * Keeps warnings. What an officer may see is part of every query here. Start reading at {@link
 * casework.scoring.warning.adapter.mongo.WarningSeek}.
 */
@NullMarked
package casework.scoring.warning.adapter.mongo;

import org.jspecify.annotations.NullMarked;
