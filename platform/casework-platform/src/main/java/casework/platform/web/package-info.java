/**
 * What all services' HTTP interfaces have in common: problems by RFC 9457 with stable codes, strict
 * reading of bodies, {@code Idempotency-Key} and {@code If-Match}, lists with cursors, code sets.
 * Controllers declare {@code Actor}, {@code Act}, {@code CreationAct}, {@code Revision} and {@code
 * PageRequest} as parameters. Start reading at {@link casework.platform.web.ProblemAdvice}.
 */
@NullMarked
package casework.platform.web;

import org.jspecify.annotations.NullMarked;
