/** Keeps relays in the service's database. Start reading at {@code MongoRelays}. */
@NullMarked
package casework.petition.relay.adapter.mongo;

import org.jspecify.annotations.NullMarked;
