@NullMarked
package casework.scoring.evaluation.adapter.mongo;

import org.jspecify.annotations.NullMarked;
