/** Seals files to higher organs' public keys. Start reading at {@code SealsToHigherOrgan}. */
@NullMarked
package casework.petition.relay.adapter.secrecy;

import org.jspecify.annotations.NullMarked;
