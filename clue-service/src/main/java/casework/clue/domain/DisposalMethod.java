package casework.clue.domain;

import java.util.Optional;

/** The four ways to dispose of a clue; anything else is not a disposal. */
public enum DisposalMethod {
  /** 谈话函询. */
  INQUIRY,
  /** 初步核实. */
  PRELIMINARY,
  /** 暂存待查. */
  SHELVED,
  /** 予以了结. */
  CONCLUDED;

  /** The stage whose clock starts with the approval; none where nothing is left to be done. */
  public Optional<Stage> stage() {
    return switch (this) {
      case INQUIRY -> Optional.of(Stage.INQUIRY);
      case PRELIMINARY -> Optional.of(Stage.PRELIMINARY);
      case SHELVED, CONCLUDED -> Optional.empty();
    };
  }
}
