/**
 * What people ask of every part of this service, and the ports through which it is answered;
 * figures, tasks and the clock's own work. Start reading at {@link
 * casework.inspection.application.Books} and {@link casework.inspection.application.Figures}.
 */
@NullMarked
package casework.inspection.application;

import org.jspecify.annotations.NullMarked;
