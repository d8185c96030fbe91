/**
 * Who may come in, and how a no is said: token checks, coarse role gates, headers on every answer,
 * problem documents.
 */
@NullMarked
package casework.gateway.security;

import org.jspecify.annotations.NullMarked;
