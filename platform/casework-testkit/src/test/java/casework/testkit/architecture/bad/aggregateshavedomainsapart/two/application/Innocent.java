package casework.testkit.architecture.bad.aggregateshavedomainsapart.two.application;

import casework.testkit.architecture.bad.aggregateshavedomainsapart.one.domain.Lamp;

/** Brings the two together where that belongs. */
record Innocent(Lamp lamp) {}
