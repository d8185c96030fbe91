/**
 * Keeps reporters' identities in a database of their own, each under a key of its own, and sweeps
 * away those whose petition never came to be. Start reading at {@link
 * casework.petition.vault.adapter.mongo.MongoReporterVault}.
 */
@NullMarked
package casework.petition.vault.adapter.mongo;

import org.jspecify.annotations.NullMarked;
