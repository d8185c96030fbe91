package casework.petition.interference.application;

import casework.petition.intake.application.ReadTrail;
import casework.petition.intake.application.Sight;
import casework.petition.intake.application.Withdrawals;
import casework.petition.interference.application.AccountSafe.Account;
import casework.petition.interference.domain.Interference;
import casework.petition.interference.domain.InterferenceRefusal;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.store.Stored;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the register to case supervision and the head, and takes each reading down first. */
@Named
public final class ReadRegister {

  /** An entry with what was said. */
  public record Opened(Stored<Interference> entry, Account account) {}

  private final Interferences register;
  private final Sight sight;
  private final Withdrawals withdrawals;
  private final AccountSafe safe;
  private final ReadTrail trail;

  public ReadRegister(
      Interferences register,
      Sight sight,
      Withdrawals withdrawals,
      AccountSafe safe,
      ReadTrail trail) {
    this.register = register;
    this.sight = sight;
    this.withdrawals = withdrawals;
    this.safe = safe;
    this.trail = trail;
  }

  public List<Stored<Interference>> list(Actor actor, @Nullable UUID after, int rows) {
    return register.list(keepers(actor), withdrawals.of(actor), after, rows);
  }

  public Opened open(Actor actor, UUID id) {
    Stored<Interference> found =
        register
            .find(keepers(actor), withdrawals.of(actor), id)
            .orElseThrow(() -> new Refused(new InterferenceRefusal.NoSuchEntry()));
    trail.read(actor, id, "interference");
    return new Opened(found, safe.open(id, found.state().account()));
  }

  @Rule(value = "R-SEC-03", kind = RuleKind.REFUSES)
  private Set<String> keepers(Actor actor) {
    return actor.isAny(Role.CASE_SUPERVISION, Role.HEAD) ? sight.of(actor) : Set.of();
  }
}
