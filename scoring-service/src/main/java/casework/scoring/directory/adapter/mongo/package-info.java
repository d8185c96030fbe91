/** Keeps organs, units, cadres and imported tables; everything is found by look-up fields. */
@NullMarked
package casework.scoring.directory.adapter.mongo;

import org.jspecify.annotations.NullMarked;
