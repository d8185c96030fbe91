package casework.scoring.warning;

import casework.platform.deadline.source.OfficeRules;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import casework.scoring.config.WarningFiles;
import casework.scoring.warning.domain.Binding;
import casework.scoring.warning.domain.Target;
import casework.scoring.warning.domain.Terms;
import casework.scoring.warning.domain.TermsBook;
import casework.scoring.warning.domain.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People and warnings that the tests use by name; all invented. */
public final class SampleWarnings {

  public static final String CITY = "990300-JW";
  public static final Target CADRE = new Target(Target.Kind.CADRE, "990300-C001");
  public static final Target TEAM = new Target(Target.Kind.TEAM, "990300-U001");
  public static final LocalDate GIVEN = LocalDate.of(2020, 1, 31);
  public static final UUID ID = new UUID(2, 2);

  public static final Actor HEAD = officer("O-HEAD", CITY, Role.HEAD);
  public static final Actor SCORER = officer("O-SCORER", CITY, Role.SCORER);
  public static final Actor STRANGER = officer("O-X", "990301-JW", Role.HEAD, Role.SCORER);

  public static final TermsBook SHIPPED = WarningFiles.of(OfficeRules.at(""));

  /**
   * The shipped terms as if they had held for long: the machine is tried on days before 2020 too.
   */
  public static final TermsBook TERMS =
      new TermsBook(
          SHIPPED.all().stream()
              .map(
                  each ->
                      new Terms(
                          each.id(),
                          LocalDate.of(2018, 1, 1),
                          each.example(),
                          each.remark(),
                          each.yellow(),
                          each.red(),
                          each.belowGrade()))
              .toList());

  private SampleWarnings() {}

  private static Actor officer(String id, String organ, Role... roles) {
    return new Actor(id, organ, null, Set.of(roles), "tests");
  }

  public static Act by(Actor actor, LocalDate on) {
    return new Act(actor, new Cause.Step(), LawDays.startOf(on).plusSeconds(12 * 3600));
  }

  public static List<Binding.Party> parties(Target target) {
    return List.of(
        party(Binding.Role.LEADER, "990300-C010"),
        party(Binding.Role.PRINCIPAL, "990300-C011"),
        party(Binding.Role.WARNED, target.id()));
  }

  public static Binding.Party party(Binding.Role role, String who) {
    return new Binding.Party(role, who, "责任", "措施", "");
  }

  public static Warning aYellow(LocalDate on) {
    return given(CADRE, false, on);
  }

  public static Warning aRed(LocalDate on) {
    return given(CADRE, true, on);
  }

  public static Warning given(Target target, boolean grave, LocalDate on) {
    return Warning.give(
            ID, target, List.of("C01"), "inspection", grave, parties(target), TERMS, by(HEAD, on))
        .next();
  }

  /** With the effects of all three parties and a piece of evidence. */
  public static Warning rectified(Warning warning, LocalDate on) {
    Warning next = warning;
    for (Binding.Role each : Binding.Role.values()) {
      next = next.record(each, "成效", List.of("佐证"), by(SCORER, on)).next();
    }
    return next;
  }

  /** The next card, given the day after the present one's period. */
  public static Warning escalated(Warning warning) {
    LocalDate after = warning.state().current().orElseThrow().until().plusDays(1);
    return warning.escalate(null, "未整改", TERMS, by(HEAD, after)).next();
  }
}
