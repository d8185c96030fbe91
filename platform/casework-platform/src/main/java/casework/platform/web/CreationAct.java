package casework.platform.web;

import casework.platform.kernel.Act;

/**
 * The act of creating something, as a parameter of a handler: its cause carries the {@code
 * Idempotency-Key} and a keyed fingerprint of the body.
 */
public record CreationAct(Act act) {}
