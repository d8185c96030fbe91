/** Keeps orders, draws and drawn orders in the service's database. */
@NullMarked
package casework.petition.sampling.adapter.mongo;

import org.jspecify.annotations.NullMarked;
