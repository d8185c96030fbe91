/**
 * What people do with problems. Start reading at {@link
 * casework.inspection.application.problem.VerifyProblem}.
 */
@NullMarked
package casework.inspection.application.problem;

import org.jspecify.annotations.NullMarked;
