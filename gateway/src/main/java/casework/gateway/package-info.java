/**
 * The gateway: everything from outside comes in here, and nothing of the domain lives here. {@code
 * route} says what goes where, {@code security} who may come in, {@code session} how a browser
 * stays signed in without a token in its scripts, {@code limit} how much, {@code answer} what the
 * gateway answers itself, {@code refusal} how it says no. Start with {@link
 * casework.gateway.route.RouteTable}.
 */
@NullMarked
package casework.gateway;

import org.jspecify.annotations.NullMarked;
