/**
 * What others hear of the directory: facts about cadres, and the whole records of organs, units and
 * cadres. Start reading at {@link casework.scoring.directory.adapter.kafka.KafkaBulletin}.
 */
@NullMarked
package casework.scoring.directory.adapter.kafka;

import org.jspecify.annotations.NullMarked;
