/** Relays over HTTP. Start reading at {@code RelayController}. */
@NullMarked
package casework.petition.relay.adapter.web;

import org.jspecify.annotations.NullMarked;
