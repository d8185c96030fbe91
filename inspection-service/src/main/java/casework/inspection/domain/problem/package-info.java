/**
 * Problems found (巡察发现问题) on their way through the five accounts (五账). Start reading at {@link
 * casework.inspection.domain.problem.Problem} and {@link
 * casework.inspection.domain.problem.ProblemLifecycle}.
 */
@NullMarked
package casework.inspection.domain.problem;

import org.jspecify.annotations.NullMarked;
