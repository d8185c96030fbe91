package casework.testkit.architecture.bad.knowsnodomainnoun;

/** Does not. */
class Innocent {}
