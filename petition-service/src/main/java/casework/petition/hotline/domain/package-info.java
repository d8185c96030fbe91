/**
 * A report that a 12388 hotline has handed in, from its arrival until the petition it became is
 * closed, and the call-backs that tell the hotline how it stands. Knows no petition. Start reading
 * at {@link casework.petition.hotline.domain.HotlineReport}.
 */
@NullMarked
package casework.petition.hotline.domain;

import org.jspecify.annotations.NullMarked;
