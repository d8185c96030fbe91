/** Who manages whom, out of the service's copy of the directory. */
@NullMarked
package casework.scoring.file.adapter.directory;

import org.jspecify.annotations.NullMarked;
