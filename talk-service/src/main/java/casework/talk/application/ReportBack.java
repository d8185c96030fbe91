package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Revision;
import casework.platform.store.Stored;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The delegate has reported the talk and his opinion; the text is sealed. */
@Named
public final class ReportBack {

  /** What the officer asks for. */
  public record Command(TalkId talk, Revision expected, LocalDate reportedOn, String text) {}

  private final TalkLedger ledger;
  private final TalkSafe safe;

  public ReportBack(TalkLedger ledger, TalkSafe safe) {
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
                talk.reportBack(command.reportedOn(), act),
                List.of(safe.seal(talk.id(), talk.key(), "report", command.text(), act.signed()))));
  }
}
