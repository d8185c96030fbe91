/** Keeps files. */
@NullMarked
package casework.scoring.file.adapter.mongo;

import org.jspecify.annotations.NullMarked;
