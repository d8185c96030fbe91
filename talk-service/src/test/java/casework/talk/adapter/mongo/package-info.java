/** Tests. */
@NullMarked
package casework.talk.adapter.mongo;

import org.jspecify.annotations.NullMarked;
