package casework.testkit.architecture.bad.nobodyseesconfig.config;

/** The wiring. */
public class Settings {}
