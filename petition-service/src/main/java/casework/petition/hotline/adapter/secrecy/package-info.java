/** Signatures of what goes between a hotline and us, and the seal of what is kept of a record. */
@NullMarked
package casework.petition.hotline.adapter.secrecy;

import org.jspecify.annotations.NullMarked;
