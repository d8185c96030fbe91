/**
 * What a test of faults may do to a running service: take one safeguard away, so that the test is
 * seen to fail without it, and end the process at a named point. Both in the demo's and the tests'
 * profile only; with any other the service refuses to start. Start reading at {@link
 * casework.platform.trial.Safeguards}.
 */
@NullMarked
package casework.platform.trial;

import org.jspecify.annotations.NullMarked;
