/**
 * The few plain things a domain may lean on: rule ids, refusals, revisions, actors, signatures and
 * name-based identifiers. Depends on nothing but the JDK. Start reading at {@link
 * casework.platform.kernel.Rule}.
 */
@NullMarked
package casework.platform.kernel;

import org.jspecify.annotations.NullMarked;
