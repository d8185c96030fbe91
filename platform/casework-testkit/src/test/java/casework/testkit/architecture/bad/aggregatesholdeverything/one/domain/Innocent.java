package casework.testkit.architecture.bad.aggregatesholdeverything.one.domain;

/** Belongs to an aggregate. */
public class Innocent {}
