package casework.testkit.architecture.bad.noolddates;

import java.util.Date;

/** Dates the old way. */
record CulpritOfDates(Date on) {}
