/** Keeps traces and proposals in the service's database. Start reading at {@code MongoTraces}. */
@NullMarked
package casework.petition.duplicate.adapter.mongo;

import org.jspecify.annotations.NullMarked;
