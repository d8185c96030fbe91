@NullMarked
package casework.scoring.directory.adapter.mongo;

import org.jspecify.annotations.NullMarked;
