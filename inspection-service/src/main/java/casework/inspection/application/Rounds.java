package casework.inspection.application;

import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.RoundEvent;

/** Where rounds are kept. */
public interface Rounds extends Books<Round, RoundEvent> {}
