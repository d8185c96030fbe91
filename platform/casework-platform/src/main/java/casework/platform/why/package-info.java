/**
 * What every service's why-view is made of: facts behind a date or a colour, clocks, and the rows
 * of the audit trail, in one form for whoever reads them. Start reading at {@link
 * casework.platform.why.ClockLine}.
 */
@NullMarked
package casework.platform.why;

import org.jspecify.annotations.NullMarked;
