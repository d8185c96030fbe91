package casework.clue;

import casework.clue.config.LimitFiles;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueId;
import casework.clue.domain.ClueNumber;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.Numbers;
import casework.clue.domain.Origin;
import casework.clue.domain.ResultKind;
import casework.clue.domain.RuleBook;
import casework.clue.domain.StudyLevel;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.PolicyBook;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.PolicyFiles;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People and clues that the tests use by name; all invented. */
public final class SampleClues {

  public static final String CITY = "990300-JW";
  public static final String ROOM = "990300-JW-D2";
  public static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);

  public static final Actor SUPERVISOR = officer("O-SUP", "990300-JW-D1", Role.CASE_SUPERVISION);
  public static final Actor OTHER_SUPERVISOR =
      officer("O-SUP2", "990300-JW-D1", Role.CASE_SUPERVISION);
  public static final Actor HEAD = officer("O-HEAD", "990300-JW-LD", Role.HEAD);
  public static final Actor LEADER = officer("O-LEADER", "990300-JW-LD", Role.LEADER_IN_CHARGE);
  public static final Actor LEAD = officer("O-LEAD", ROOM, Role.DEPARTMENT_LEAD);
  public static final Actor KEEPER = officer("O-KEEPER", ROOM, Role.HANDLER);
  public static final Actor COLLEAGUE = officer("O-COLLEAGUE", ROOM, Role.HANDLER);
  public static final Actor STRANGER =
      new Actor(
          "O-STRANGER",
          "990301-JW",
          "990301-JW-D2",
          Set.of(
              Role.CASE_SUPERVISION,
              Role.HEAD,
              Role.DEPARTMENT_LEAD,
              Role.LEADER_IN_CHARGE,
              Role.HANDLER),
          "tests");

  public static final RuleBook RULES = rules();

  private SampleClues() {}

  /** The shipped calendars, policies and limits, with series kept in memory. */
  public static RuleBook rules() {
    return new RuleBook(
        LimitFiles.shipped(), PolicyFiles.shipped(), CalendarFiles.shipped(), new CountedNumbers());
  }

  /** The same, where the city goes by another shipped policy. */
  public static RuleBook rulesWith(String policy) {
    RuleBook shipped = rules();
    ColourPolicy chosen = shipped.policy(policy);
    List<ColourPolicy> all = new ArrayList<>(shipped.policies().policies());
    all.add(
        new ColourPolicy(
            policy + "@city",
            CITY,
            chosen.validFrom(),
            chosen.validTo(),
            chosen.label(),
            chosen.example(),
            chosen.remark(),
            chosen.rows(),
            chosen.runs(),
            chosen.consequences()));
    return new RuleBook(
        shipped.limits(), new PolicyBook(all), shipped.calendars(), shipped.numbers());
  }

  public static Actor officer(String id, @Nullable String department, Role... roles) {
    return new Actor(id, CITY, department, Set.of(roles), "tests");
  }

  /** An act on that law day at noon. */
  public static Act by(Actor actor, LocalDate on) {
    return new Act(actor, new Cause.Step(), LawDays.startOf(on).plusSeconds(12 * 3600));
  }

  public static Act by(Actor actor) {
    return by(actor, MONDAY);
  }

  public static Clue anArrivedClue() {
    return anArrivedClue(MONDAY);
  }

  public static Clue anArrivedClue(LocalDate on) {
    UUID petition = new UUID(1, 1);
    UUID referral = new UUID(1, 2);
    Origin.FromPetition origin =
        new Origin.FromPetition(
            petition,
            referral,
            "letter",
            "accusation",
            "990301",
            "discipline-03",
            on,
            on,
            2,
            false);
    Actor service = Actor.system("clue-service");
    return Clue.arrive(new ClueId(new UUID(1, 3)), CITY, false, origin, by(service, on)).next();
  }

  public static Clue aRegisteredClue() {
    return anArrivedClue().register(new CountedNumbers(), by(SUPERVISOR)).next();
  }

  public static Clue aProposedClue() {
    return aRegisteredClue().propose(ROOM, "own", by(SUPERVISOR)).next();
  }

  public static Clue anApprovedClue() {
    return aProposedClue().approve(by(HEAD)).next();
  }

  public static Clue aHandedOverClue() {
    return anApprovedClue().receive(KEEPER.officer(), RULES, by(LEAD)).next();
  }

  /** With the records of the first {@code n} levels, all concluding that method. */
  public static Clue aStudiedClue(int n, DisposalMethod method) {
    Clue clue = aHandedOverClue();
    Map<StudyLevel, Actor> signers =
        Map.of(
            StudyLevel.OFFICE_MEETING, LEAD,
            StudyLevel.LEADER_MEETING, LEADER,
            StudyLevel.SPECIAL_MEETING, HEAD);
    for (StudyLevel each : List.of(StudyLevel.values()).subList(0, n)) {
      Actor signer = java.util.Objects.requireNonNull(signers.get(each));
      clue = clue.study(each, MONDAY, List.of("O-KEEPER", "O-LEAD"), method, by(signer)).next();
    }
    return clue;
  }

  public static Clue aDisposedClue(DisposalMethod method) {
    return aDisposedClue(method, MONDAY);
  }

  public static Clue aDisposedClue(DisposalMethod method, LocalDate on) {
    List<String> team =
        method == DisposalMethod.PRELIMINARY ? List.of("O-KEEPER", "O-COLLEAGUE") : List.of();
    return aStudiedClue(3, method).dispose(method, team, RULES, by(HEAD, on)).next();
  }

  public static Clue aClosedClue() {
    return aDisposedClue(DisposalMethod.PRELIMINARY)
        .recordResult(ResultKind.CONCLUDED, List.of(), List.of(), RULES, by(KEEPER))
        .next();
  }

  /** A clue that ended in a case against two persons. */
  public static Clue aFiledClue() {
    Clue clue = aDisposedClue(DisposalMethod.PRELIMINARY);
    return clue.recordResult(ResultKind.FILED, List.of(), List.of(1, 2), RULES, by(KEEPER)).next();
  }

  /** Facts of a change, for assertions. */
  public static List<ClueEvent> said(Change<Clue, ClueEvent> change) {
    return change.events();
  }

  /** Series in memory: the same owner gets the same number. */
  public static final class CountedNumbers implements Numbers {

    private final Map<String, Map<UUID, Integer>> series = new HashMap<>();

    @Override
    public ClueNumber clue(String organ, LocalDate on, UUID owner) {
      return ClueNumber.ofClue(organ, on.getYear(), take("clue" + organ + on.getYear(), owner));
    }

    @Override
    public ClueNumber notice(String organ, LocalDate on, UUID owner) {
      return ClueNumber.ofNotice(organ, on.getYear(), take("notice" + organ + on.getYear(), owner));
    }

    @Override
    public ClueNumber filing(String organ, LocalDate on, UUID owner) {
      return ClueNumber.ofCase(organ, on.getYear(), take("case" + organ + on.getYear(), owner));
    }

    private synchronized int take(String name, UUID owner) {
      Map<UUID, Integer> taken = series.computeIfAbsent(name, _ -> new HashMap<>());
      Integer mine = taken.get(owner);
      if (mine != null) {
        return mine;
      }
      int next = taken.size() + 1;
      taken.put(owner, next);
      return next;
    }
  }
}
