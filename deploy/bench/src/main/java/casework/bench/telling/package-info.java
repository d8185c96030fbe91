/**
 * Matters that each have one fact to tell, kept at a steady pace: with the platform's own store and
 * outbox, and bare. {@link casework.bench.telling.Keeper}, {@link casework.bench.telling.Paced} and
 * {@link casework.bench.telling.Post} use the JDK and the Kafka client alone, because the peers see
 * them too.
 */
@NullMarked
package casework.bench.telling;

import org.jspecify.annotations.NullMarked;
