/**
 * One document per matter, three compartments in it: {@code state}, {@code outbox} and {@code
 * inbox}. One conditional update writes them all, and that single-document atomicity is all the
 * store is asked for. Start reading at {@link casework.platform.store.AggregateStore}.
 */
@NullMarked
package casework.platform.store;

import org.jspecify.annotations.NullMarked;
