/**
 * What people can do about warnings, one class each, and what can be read of them. Start reading at
 * {@link casework.scoring.warning.application.GiveWarning}.
 */
@NullMarked
package casework.scoring.warning.application;

import org.jspecify.annotations.NullMarked;
