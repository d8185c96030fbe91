package casework.testkit.architecture.good.domain;

import casework.platform.kernel.Revision;
import java.time.Instant;

/** A matter. */
public record Lamp(Revision revision, Instant litAt) {}
