/**
 * Keeps every kind of matter in a collection of its own, with the look-up fields its lists and
 * figures ask by. Start reading at {@link casework.inspection.adapter.mongo.Seek} and {@link
 * casework.inspection.adapter.mongo.Sight}.
 */
@NullMarked
package casework.inspection.adapter.mongo;

import org.jspecify.annotations.NullMarked;
