/** Seals what is said in a talk under a key of the talk's own. */
@NullMarked
package casework.talk.adapter.secrecy;

import org.jspecify.annotations.NullMarked;
