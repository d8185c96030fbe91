/**
 * Keeps duties to talk, talks and what gave occasion to them in the service's one database. What an
 * officer may see is part of every query here. Start reading at {@link
 * casework.talk.adapter.mongo.TalkSeek}.
 */
@NullMarked
package casework.talk.adapter.mongo;

import org.jspecify.annotations.NullMarked;
