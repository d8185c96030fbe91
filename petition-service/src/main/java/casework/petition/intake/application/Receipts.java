package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;

/** The codes that reporters carry away (查询码). */
public interface Receipts {

  /** The petition's code, always the same; from now on the petition is found by it. */
  String issue(PetitionId petition);

  /** From now on the code finds the petition that the first one has become. */
  void move(PetitionId from, PetitionId to);
}
