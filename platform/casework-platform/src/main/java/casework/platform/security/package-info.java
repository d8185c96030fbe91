/**
 * Who is asking and what he may reach: tokens checked once at the edge of each service, the actor
 * made from them, gates by role, the separation of the three administrators, and the organs an
 * actor may see. Rules that depend on a matter's data are the domain's. Start reading at {@link
 * casework.platform.security.ServiceSecurity}.
 */
@NullMarked
package casework.platform.security;

import org.jspecify.annotations.NullMarked;
