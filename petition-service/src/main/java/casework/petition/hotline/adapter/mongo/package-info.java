/** Keeps handed-in reports, used nonces and the feed of changes in the service's database. */
@NullMarked
package casework.petition.hotline.adapter.mongo;

import org.jspecify.annotations.NullMarked;
