package casework.testkit.architecture.bad.aggregateshavedomainsapart.one.domain;

/** One aggregate's value. */
public record Lamp(int brightness) {}
