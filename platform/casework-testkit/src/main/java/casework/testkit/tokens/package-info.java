/**
 * An identity provider for tests: signs tokens shaped as Keycloak's, publishes its keys, and makes
 * every kind of token that must be turned away. Start reading at {@link
 * casework.testkit.tokens.TestIssuer}.
 */
@NullMarked
package casework.testkit.tokens;

import org.jspecify.annotations.NullMarked;
