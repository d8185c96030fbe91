/** Turns what petitions say into keyed traces that can be compared and not read. */
@NullMarked
package casework.petition.duplicate.adapter.secrecy;

import org.jspecify.annotations.NullMarked;
