/**
 * A matter with three deadlines on the platform's own store, clocks, sweeper and outbox, and the
 * same bare on the driver.
 */
@NullMarked
package casework.bench.clocks;

import org.jspecify.annotations.NullMarked;
