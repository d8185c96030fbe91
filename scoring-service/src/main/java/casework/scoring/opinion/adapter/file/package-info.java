/** What this service's own files say of a cadre. */
@NullMarked
package casework.scoring.opinion.adapter.file;

import org.jspecify.annotations.NullMarked;
