package casework.petition.duplicate.application;

import casework.petition.duplicate.domain.Trace;
import casework.petition.intake.domain.Content;
import casework.petition.intake.domain.Petition;

/** Makes the trace of a petition: everything of its content goes through a keyed digest. */
@FunctionalInterface
public interface Tracing {

  Trace of(Petition petition, Content content);
}
