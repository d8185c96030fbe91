/**
 * Evaluations over HTTP. Start reading at {@link
 * casework.scoring.evaluation.adapter.web.EvaluationController}.
 */
@NullMarked
package casework.scoring.evaluation.adapter.web;

import org.jspecify.annotations.NullMarked;
