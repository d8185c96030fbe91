/** Gives the facts about opinions their form on the wire. */
@NullMarked
package casework.scoring.opinion.adapter.kafka;

import org.jspecify.annotations.NullMarked;
