/**
 * Reports that turned out untrue, and the clearing of whom they named: plain Java. Start reading at
 * {@link casework.petition.clarification.domain.UntrueReport}.
 */
@NullMarked
package casework.petition.clarification.domain;

import org.jspecify.annotations.NullMarked;
