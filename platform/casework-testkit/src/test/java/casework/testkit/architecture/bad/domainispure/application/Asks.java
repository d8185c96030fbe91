package casework.testkit.architecture.bad.domainispure.application;

/** Somebody outside the domain. */
public class Asks {}
