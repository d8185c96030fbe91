package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.FollowUp;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.util.List;

/** A breach came up in a talk; it goes to clue-service, the text is sealed. */
@Named
public final class FindClue {

  /** What the officer asks for. */
  public record Command(
      TalkId talk,
      Revision expected,
      List<String> cadres,
      String region,
      String problem,
      String text) {}

  private final TalkLedger ledger;
  private final TalkSafe safe;

  public FindClue(TalkLedger ledger, TalkSafe safe) {
    this.ledger = ledger;
    this.safe = safe;
  }

  public Stored<Talk> handle(Command command, Act act) {
    return ledger.step(
        command.talk(),
        command.expected(),
        act,
        talk ->
            Talk.noting(
                FollowUp.findClue(
                    talk,
                    "" + talk.found().size(),
                    command.cadres(),
                    command.region(),
                    command.problem(),
                    act),
                List.of(safe.seal(talk.id(), talk.key(), "clue", command.text(), act.signed()))));
  }
}
