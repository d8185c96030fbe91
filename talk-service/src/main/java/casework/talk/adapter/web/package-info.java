/**
 * Both ledgers of talks over HTTP: one address per step, lists with cursors, figures whose every
 * number leads to its rows. Start reading at {@link casework.talk.adapter.web.TalkController}.
 */
@NullMarked
package casework.talk.adapter.web;

import org.jspecify.annotations.NullMarked;
