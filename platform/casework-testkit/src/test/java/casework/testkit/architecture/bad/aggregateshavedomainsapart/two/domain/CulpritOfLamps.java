package casework.testkit.architecture.bad.aggregateshavedomainsapart.two.domain;

import casework.testkit.architecture.bad.aggregateshavedomainsapart.one.domain.Lamp;

/** Leans on the domain of another aggregate. */
record CulpritOfLamps(Lamp lamp) {}
