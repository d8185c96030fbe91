@NullMarked
package casework.scoring.opinion.adapter.integrity;

import org.jspecify.annotations.NullMarked;
