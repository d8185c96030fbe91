package casework.petition.relay.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That it has gone up.
 *
 * @param takenBy id of the officer who took it over at the higher organ; null where nobody signed
 *     yet
 */
public record Dispatch(LocalDate on, DispatchWay way, @Nullable String takenBy, Signed by) {}
