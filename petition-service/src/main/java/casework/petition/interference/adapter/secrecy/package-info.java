/** Seals what was entered in the interference register. */
@NullMarked
package casework.petition.interference.adapter.secrecy;

import org.jspecify.annotations.NullMarked;
