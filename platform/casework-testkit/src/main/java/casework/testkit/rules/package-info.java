/**
 * Traces rules of law through the code: which code carries out which rule, which tests show it
 * allowing, refusing or computing, and that none of these stands alone. Start reading at {@link
 * casework.testkit.rules.RulesPage}.
 */
@NullMarked
package casework.testkit.rules;

import org.jspecify.annotations.NullMarked;
