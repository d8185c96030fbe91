/** Keeps the interference register in the service's database. */
@NullMarked
package casework.petition.interference.adapter.mongo;

import org.jspecify.annotations.NullMarked;
