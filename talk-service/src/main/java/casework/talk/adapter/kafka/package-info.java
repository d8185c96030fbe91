/**
 * What talks say on the wire, and what they hear of cadres, clues, petitions and evaluations. Start
 * reading at {@link casework.talk.adapter.kafka.TalkEventWriter}.
 */
@NullMarked
package casework.talk.adapter.kafka;

import org.jspecify.annotations.NullMarked;
