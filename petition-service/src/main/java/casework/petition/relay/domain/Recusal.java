package casework.petition.relay.domain;

import casework.petition.relay.domain.RecusalState.Asked;
import casework.petition.relay.domain.RecusalState.Stays;
import casework.petition.relay.domain.RecusalState.Withdrawn;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an officer is to withdraw from a petition (回避): declared by himself, demanded by others, or
 * ordered.
 *
 * @param organ his organ's code
 * @param officer his id
 */
public record Recusal(
    UUID id,
    UUID petition,
    String organ,
    String officer,
    Ground ground,
    RecusalState state,
    Signed by) {

  private static final List<String> RULES = List.of("R-SEC-02");

  /** Why (监察法 art. 67). */
  @Rule("R-SEC-02")
  public enum Ground implements Coded {
    NEAR_RELATIVE,
    WITNESS,
    INTEREST,
    OTHER_CIRCUMSTANCE
  }

  /** What can be done about a recusal. */
  public enum Step {
    ASK,
    DECIDE
  }

  /**
   * Who decides: the head; of himself the organ above.
   *
   * @param head officer id of the head of the officer's organ; null where it has none
   * @param above code of the nearest organ above; null at the top
   */
  public record Deciders(@Nullable String head, @Nullable String above) {}

  /** Declares or demands it. */
  @Rule(value = "R-SEC-02", kind = RuleKind.REFUSES)
  public static Change<Recusal, Silence> ask(
      UUID id, UUID petition, String organ, String officer, Ground ground, Act act) {
    if (!officer.startsWith(organ + "-") || !act.actor().organ().equals(organ)) {
      throw new Refused(new RelayRefusal.NotAnOfficerHere());
    }
    return Change.of(
        new Recusal(
            id,
            petition,
            organ,
            officer,
            ground,
            RecusalLifecycle.TABLE.arrive(null, Step.ASK, new Asked()),
            act.signed()),
        "recusal-demand",
        RULES);
  }

  /** Decides it; nobody decides of himself. */
  @Rule(value = "R-SEC-02", kind = RuleKind.REFUSES)
  public Change<Recusal, Silence> decide(boolean withdraws, Deciders deciders, Act act) {
    RecusalLifecycle.TABLE.require(state, Step.DECIDE);
    String decidingOrgan = officer.equals(deciders.head()) ? deciders.above() : organ;
    boolean may =
        act.actor().is(Role.HEAD)
            && act.actor().organ().equals(decidingOrgan)
            && !act.actor().officer().equals(officer);
    if (!may) {
      throw new Refused(new RelayRefusal.NotYoursToDecide());
    }
    RecusalState next = withdraws ? new Withdrawn(act.signed()) : new Stays(act.signed());
    return Change.of(
        new Recusal(
            id,
            petition,
            organ,
            officer,
            ground,
            RecusalLifecycle.TABLE.arrive(state, Step.DECIDE, next),
            by),
        "recusal-decision",
        RULES);
  }
}
