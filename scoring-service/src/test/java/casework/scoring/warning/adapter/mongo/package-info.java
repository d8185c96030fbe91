@NullMarked
package casework.scoring.warning.adapter.mongo;

import org.jspecify.annotations.NullMarked;
