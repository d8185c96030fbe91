package casework.testkit.architecture.bad.knowsnoothermodule;

import casework.platform.kernel.Revision;

/** Uses the platform. */
record Innocent(Revision revision) {}
