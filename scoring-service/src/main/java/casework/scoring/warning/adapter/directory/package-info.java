/** Whom an organ may warn, out of the service's own copy of the directory. */
@NullMarked
package casework.scoring.warning.adapter.directory;

import org.jspecify.annotations.NullMarked;
