package casework.platform.time;

import java.time.Instant;

/**
 * The right to do a piece of shared work for a while.
 *
 * @param fence grows with every change of holder; a write with an older one comes from a holder who
 *     has lost the lease
 * @param until machine time at which the lease ends unless it is held on
 */
public record Lease(String name, long fence, Instant until) {}
