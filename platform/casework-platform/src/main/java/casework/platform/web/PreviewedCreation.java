package casework.platform.web;

import casework.platform.kernel.Act;

/**
 * A creation that may be asked for as a preview ({@code ?preview=true}), as a parameter of a
 * handler. It stands before the body's: a creation without its {@code Idempotency-Key} is refused
 * for that, whatever its body says.
 *
 * @param preview true where nothing is to be made; no key is needed then
 * @param act of a creation as in {@link CreationAct}, of a preview a plain step
 */
public record PreviewedCreation(boolean preview, Act act) {}
