package casework.petition.intake.domain;

import casework.petition.intake.domain.Acknowledgement.Owed;
import casework.petition.intake.domain.PetitionState.Accepted;
import casework.petition.intake.domain.PetitionState.Closed;
import casework.petition.intake.domain.PetitionState.Referred;
import casework.petition.intake.domain.PetitionState.Refused;
import casework.petition.intake.domain.PetitionState.Registered;
import casework.petition.intake.domain.PetitionState.Transferred;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a petition waits for from the petition department. */
public enum Waiting implements Coded {
  ACCEPTANCE,
  REFERRAL,
  NOTICE,
  CLOSURE,
  /** What its reporter has said since is to be read; told by the thread, not by the petition. */
  READING;

  /** Everything the petition waits for, the decision first. */
  static List<Waiting> of(Petition petition) {
    boolean toBeTold =
        petition.acknowledgement() instanceof Owed && !(petition.state() instanceof Registered);
    return Stream.concat(decision(petition).stream(), toBeTold ? Stream.of(NOTICE) : Stream.empty())
        .toList();
  }

  private static Optional<Waiting> decision(Petition petition) {
    if (petition.repeat() != null) {
      return petition.state() instanceof Closed ? Optional.empty() : Optional.of(CLOSURE);
    }
    return switch (petition.state()) {
      case Registered _ -> Optional.of(ACCEPTANCE);
      case Accepted accepted ->
          Optional.of(accepted.category() == Category.ACCUSATION ? REFERRAL : CLOSURE);
      case Refused _ -> Optional.of(CLOSURE);
      case Referred _ -> petition.unreferred().isEmpty() ? Optional.empty() : Optional.of(REFERRAL);
      case Closed _, Transferred _ -> Optional.empty();
    };
  }
}
