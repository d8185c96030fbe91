/**
 * What goes where: the table of routes, and what is taken off a request and an answer on the way.
 * Adding a service is one line in {@link casework.gateway.route.RouteTable} and its address in the
 * settings.
 */
@NullMarked
package casework.gateway.route;

import org.jspecify.annotations.NullMarked;
