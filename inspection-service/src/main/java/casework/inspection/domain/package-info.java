/**
 * What every kind of matter in this service shares: limits and colours, signatures, refusals,
 * sealed texts. Plain Java: time, actor and ids come in as arguments. Start reading at {@link
 * casework.inspection.domain.RuleBook} and {@link casework.inspection.domain.Signing}.
 */
@NullMarked
package casework.inspection.domain;

import org.jspecify.annotations.NullMarked;
