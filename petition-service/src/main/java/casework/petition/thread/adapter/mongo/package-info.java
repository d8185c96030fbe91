/**
 * Keeps threads and their files' owners in the service's database. Start reading at {@code
 * MongoThreads}.
 */
@NullMarked
package casework.petition.thread.adapter.mongo;

import org.jspecify.annotations.NullMarked;
