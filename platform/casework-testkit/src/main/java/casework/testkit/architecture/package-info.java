/**
 * The house rules that a machine can hold: what may depend on what, who may ask the time, what
 * things may be called. Each rule has been seen to fail; this module's tests keep the code that
 * makes it fail. Start reading at {@link casework.testkit.architecture.HouseRules}.
 */
@NullMarked
package casework.testkit.architecture;

import org.jspecify.annotations.NullMarked;
