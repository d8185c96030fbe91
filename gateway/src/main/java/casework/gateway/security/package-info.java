/** Who may come in: token checks, coarse role gates, headers on every answer. */
@NullMarked
package casework.gateway.security;

import org.jspecify.annotations.NullMarked;
