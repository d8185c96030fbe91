/** Seals what clarifications say. Start reading at {@code ClarificationTextSafe}. */
@NullMarked
package casework.petition.clarification.adapter.secrecy;

import org.jspecify.annotations.NullMarked;
