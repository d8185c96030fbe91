/** Reads how long punishments tell, from the files shipped and those of the office. */
@NullMarked
package casework.scoring.file.adapter.terms;

import org.jspecify.annotations.NullMarked;
