/** Hears this service's own facts about petitions. */
@NullMarked
package casework.petition.duplicate.adapter.kafka;

import org.jspecify.annotations.NullMarked;
