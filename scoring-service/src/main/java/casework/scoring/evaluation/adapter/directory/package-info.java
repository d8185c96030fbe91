/** Whom an organ may evaluate, out of the service's own copy of the directory. */
@NullMarked
package casework.scoring.evaluation.adapter.directory;

import org.jspecify.annotations.NullMarked;
