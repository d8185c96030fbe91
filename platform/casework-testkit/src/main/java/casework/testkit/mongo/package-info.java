/**
 * A document store for tests over a real socket: the in-memory stand-in, or the server that {@code
 * CASEWORK_MONGODB_URI} names. Start reading at {@link casework.testkit.mongo.TestStore}.
 */
@NullMarked
package casework.testkit.mongo;

import org.jspecify.annotations.NullMarked;
