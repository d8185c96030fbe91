/**
 * Who comes in where: every address for every role, in the own county and in another's, against a
 * table kept as data; and tokens that are none. Start reading at {@link
 * casework.faults.authority.Authority}.
 */
@NullMarked
package casework.faults.authority;

import org.jspecify.annotations.NullMarked;
