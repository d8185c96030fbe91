package casework.testkit.architecture.good;

/** A service that keeps every rule. */
public final class LampService {}
