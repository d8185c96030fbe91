package casework.scoring.warning.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import casework.scoring.warning.domain.Binding;
import casework.scoring.warning.domain.Target;
import casework.scoring.warning.domain.TermsBook;
import casework.scoring.warning.domain.Warning;
import casework.scoring.warning.domain.WarningEvent;
import casework.scoring.warning.domain.WarningRefusal;
import jakarta.inject.Named;
import java.util.List;

/** The head gives a cadre or a team the first card. */
@Named
public final class GiveWarning {

  /** To whom, for what, and who is bound. */
  public record Command(
      Target target,
      List<String> situations,
      String source,
      boolean grave,
      List<Binding.Party> parties) {}

  private final Warnings warnings;
  private final Targets targets;
  private final TermsBook terms;

  public GiveWarning(Warnings warnings, Targets targets, TermsBook terms) {
    this.warnings = warnings;
    this.targets = targets;
    this.terms = terms;
  }

  public Created<Warning> handle(Command command, Act act) {
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("a warning is created with a key, not " + act.cause());
    }
    Change<Warning, WarningEvent> given =
        Warning.give(
            creation.id("warning"),
            command.target(),
            command.situations(),
            command.source(),
            command.grave(),
            command.parties(),
            terms,
            act);
    if (!targets.isWithin(command.target(), act.actor().organ(), act.on())) {
      throw new Refused(new WarningRefusal.NotInYourArea());
    }
    return warnings.add(given, act);
  }
}
