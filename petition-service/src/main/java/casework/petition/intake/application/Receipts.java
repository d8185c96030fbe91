package casework.petition.intake.application;

import casework.petition.intake.domain.PetitionId;
import java.util.Optional;

/** The codes that reporters carry away (查询码). */
public interface Receipts {

  /** The petition's code, always the same; from now on the petition is found by it. */
  String issue(PetitionId petition);

  /**
   * The petition a code stands for: one keyed digest and one read by its id, found or not.
   *
   * @param code as somebody typed it, with or without its dashes
   */
  Optional<PetitionId> find(String code);

  /** From now on every code that found the first petition finds the one that it has become. */
  void move(PetitionId from, PetitionId to);
}
