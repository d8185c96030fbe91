/** Hears what the service's own petitions say, for the hotlines and for the feed of changes. */
@NullMarked
package casework.petition.hotline.adapter.kafka;

import org.jspecify.annotations.NullMarked;
