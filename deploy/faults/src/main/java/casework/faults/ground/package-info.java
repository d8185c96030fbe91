/**
 * What a fault test stands on: a running product of its own, clients that take every answer as it
 * comes, a second process of a service, the ledger of what was acknowledged. Start reading at
 * {@link casework.faults.ground.Ground}.
 */
@NullMarked
package casework.faults.ground;

import org.jspecify.annotations.NullMarked;
