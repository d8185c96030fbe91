package casework.petition.intake.domain;

import casework.platform.kernel.Rule;

/** By which way a petition came: 信、访、网、电, or otherwise. */
@Rule("R-INT-01")
public enum Channel implements Coded {
  LETTER,
  VISIT,
  WEB,
  PHONE,
  OTHER
}
