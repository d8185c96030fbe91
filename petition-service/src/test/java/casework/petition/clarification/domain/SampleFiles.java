package casework.petition.clarification.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The invented files that the tests share. */
public final class SampleFiles {

  public static final String PROVINCE = "990000-JW";
  public static final String CITY = "990300-JW";
  public static final String COUNTY = "990301-JW";
  public static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);
  public static final UUID ID = Identifiers.derive("file", "one");
  public static final EvidenceRef PAPER = new EvidenceRef("云纪调〔2020〕3号");

  private SampleFiles() {}

  public static Act act(LocalDate on, Actor actor) {
    return new Act(
        actor, new Cause.Step(), on.atTime(LocalTime.of(9, 30)).atZone(LawDays.ZONE).toInstant());
  }

  public static Act by(String organ, Role role) {
    return act(MONDAY, new Actor(organ + "-O003", organ, organ + "-D2", Set.of(role), "gateway"));
  }

  public static Act handler() {
    return by(COUNTY, Role.HANDLER);
  }

  public static Place place() {
    return new Place(Identifiers.derive("petition", "one"), 1, COUNTY, COUNTY + "-D2");
  }

  public static Decider decider(String organ, OrganLevel level) {
    return new Decider(organ, level, Set.of(COUNTY));
  }

  public static UntrueReport untrue(Finding finding) {
    return UntrueReport.find(ID, place(), finding, List.of(PAPER), true, handler()).next();
  }

  public static UntrueReport proposed(boolean provincialCadre) {
    return untrue(Finding.UNTRUE)
        .propose(
            Set.of(Situation.SLANDER),
            Set.of(Aggravation.BAD_MEANS_OR_EFFECT),
            List.of(PAPER),
            provincialCadre,
            handler())
        .next();
  }

  public static UntrueReport confirmed() {
    return proposed(false)
        .confirm(PAPER, decider(CITY, OrganLevel.CITY), by(CITY, Role.HEAD))
        .next();
  }

  public static List<Tick> checkList() {
    return Arrays.stream(Principle.values()).map(each -> new Tick(each, List.of(PAPER))).toList();
  }

  public static Clarification clarification(Way... ways) {
    return Clarification.propose(
            ID,
            untrue(Finding.MISTAKEN),
            new Clarification.Plan(
                Trigger.RIGHTS_OR_LIFE_HARMED, checkList(), Set.copyOf(List.of(ways))),
            new SealedText("key", "text"),
            handler())
        .next();
  }

  public static Clarification approved(Way... ways) {
    return clarification(ways).decide(true, by(COUNTY, Role.HEAD)).next();
  }

  public static Clarification issued(Way... ways) {
    return approved(ways).issue(notice(), handler()).next();
  }

  public static Clarification visited() {
    return issued(Way.WRITTEN)
        .scheduleVisit(MONDAY, handler())
        .next()
        .visit(1, MONDAY, Visit.Result.EFFECT_GONE, handler())
        .next();
  }

  public static Notice notice() {
    return new Notice("clarification-1", "ab".repeat(32), 9, PAPER, handler().signed());
  }

  public static Refusal refusal(ThrowingCallable step) {
    Refused refused = Assertions.catchThrowableOfType(Refused.class, step);
    return Objects.requireNonNull(refused, "was not refused").refusal();
  }
}
