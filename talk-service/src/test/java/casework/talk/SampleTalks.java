package casework.talk;

import casework.platform.deadline.Colour;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Role;
import casework.talk.config.RuleFiles;
import casework.talk.domain.Capacity;
import casework.talk.domain.Form;
import casework.talk.domain.Initiative;
import casework.talk.domain.Invited;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import casework.talk.domain.Occasion;
import casework.talk.domain.Occasions;
import casework.talk.domain.Occasions.Noted;
import casework.talk.domain.OccasionsId;
import casework.talk.domain.Plan;
import casework.talk.domain.PostKind;
import casework.talk.domain.RuleBook;
import casework.talk.domain.SealedNote;
import casework.talk.domain.Settling;
import casework.talk.domain.Standing;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import casework.talk.domain.TalkKind;
import casework.talk.domain.Target;
import casework.talk.domain.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People, duties and talks that the tests use by name; all invented. */
public final class SampleTalks {

  public static final String CITY = "990300-JW";
  public static final String ROOM = "990300-JW-D2";
  public static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);
  public static final String SECRETARY = "990300-C001";
  public static final String CADRE = "990301-C005";
  public static final String OTHER_CADRE = "990301-C006";
  public static final UUID APPOINTMENT = UUID.fromString("5b0c7e1a-3d2f-8a4b-9c6d-112233445566");
  public static final UUID CLUE = UUID.fromString("8d1c2b3a-4f5e-8a6b-8c7d-1e2f3a4b5c6d");
  public static final UUID CASE = UUID.fromString("7624ef07-1cf3-8b52-9bc8-7323499091ec");
  public static final UUID PETITION = UUID.fromString("3f0c8d1e-5a7b-8c2d-9e4f-102030405060");
  public static final TalkId TALK =
      new TalkId(UUID.fromString("2c3d4e5f-6071-8293-8405-060708090a0b"));

  public static final Actor SUPERVISOR = officer("O-SUP", "990300-JW-D1", Role.CASE_SUPERVISION);
  public static final Actor HEAD = officer("O-HEAD", "990300-JW-LD", Role.HEAD);
  public static final Actor LEADER = officer("O-LEADER", "990300-JW-LD", Role.LEADER_IN_CHARGE);
  public static final Actor LEAD = officer("O-LEAD", ROOM, Role.DEPARTMENT_LEAD);
  public static final Actor HANDLER = officer("O-HANDLER", ROOM, Role.HANDLER);
  public static final Actor ELSEWHERE = officer("O-ELSE", "990300-JW-D3", Role.HANDLER);
  public static final Actor STRANGER =
      new Actor(
          "O-STRANGER",
          "990301-JW",
          ROOM,
          Set.of(
              Role.CASE_SUPERVISION,
              Role.HEAD,
              Role.DEPARTMENT_LEAD,
              Role.LEADER_IN_CHARGE,
              Role.HANDLER),
          "tests");

  public static final RuleBook RULES = RuleFiles.shipped();

  private SampleTalks() {}

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

  public static Occasion.Appointed anAppointment(PostKind kind) {
    return new Occasion.Appointed(
        APPOINTMENT, CITY, "990301-U003-P01", null, kind, MONDAY, LocalDate.of(2020, 3, 16));
  }

  public static Occasion.Sanctioned aSanction(String... measures) {
    return new Occasion.Sanctioned(CASE, CLUE, 1, CITY, List.of(measures), MONDAY);
  }

  public static Occasion.ClueWarned aWarning(Colour colour) {
    return new Occasion.ClueWarned(
        CLUE, CITY, new UUID(7, colour.ordinal()), colour, "contact", ROOM, "O-KEEPER", MONDAY);
  }

  /** The duties that facts about the cadre ask for, heard in this order from one source. */
  public static List<Wanted> wanted(Occasion... facts) {
    return heard(CADRE, facts).wanted(RULES, LocalDate.of(2020, 12, 1));
  }

  /** The duties that facts about the clue ask for. */
  public static List<Wanted> wantedOfClue(Occasion... facts) {
    return heard(null, facts).wanted(RULES, LocalDate.of(2020, 12, 1));
  }

  private static Occasions heard(@Nullable String cadre, Occasion... facts) {
    List<Noted> noted = new ArrayList<>();
    for (Occasion each : facts) {
      noted.add(new Noted("tests", noted.size() + 1, each));
    }
    return new Occasions(
        cadre == null ? OccasionsId.ofClue(CLUE) : OccasionsId.ofCadre(cadre), cadre, noted);
  }

  public static Wanted only(List<Wanted> wanted, TalkKind kind) {
    return wanted.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
  }

  public static Mandate begun(Wanted wanted) {
    return Settling.begin(wanted, 1, RULES, by(SUPERVISOR)).next();
  }

  public static Mandate anOpenMandate(TalkKind kind) {
    Mandate open =
        switch (kind) {
          case APPOINTMENT, INTEGRITY ->
              begun(only(wanted(anAppointment(PostKind.PRINCIPAL)), kind));
          case DUTY -> begun(only(wanted(new Occasion.YearBegun(2020, CITY, MONDAY)), kind));
          case REMINDER ->
              begun(only(wanted(new Occasion.Unverifiable(PETITION, CITY, MONDAY)), kind));
          case ADMONITION, RETURN_VISIT -> begun(only(wanted(aSanction("party-warning")), kind));
          case SUPERVISION -> begun(wantedOfClue(aWarning(Colour.YELLOW)).getFirst());
          case HEART_TO_HEART ->
              Mandate.propose(
                      new MandateId(new UUID(5, 5)),
                      kind,
                      Target.cadre(CADRE),
                      "hardship",
                      ROOM,
                      RULES,
                      by(HANDLER))
                  .next();
        };
    return open.department() == null ? open.assign(ROOM, by(SUPERVISOR)).next() : open;
  }

  public static Invited invited(String id, Standing standing, MandateId... mandates) {
    return new Invited(
        standing == Standing.OFFICER ? Target.officer(id) : Target.cadre(id),
        standing,
        "",
        List.of(mandates));
  }

  public static Plan aPlan(Initiative initiative, Capacity capacity, Invited... invited) {
    return new Plan(
        LocalDate.of(2020, 3, 5),
        invited.length == 1 ? Form.INDIVIDUAL : Form.COLLECTIVE,
        initiative,
        SECRETARY,
        SECRETARY,
        capacity,
        true,
        true,
        List.of(invited));
  }

  public static Talk planned(TalkKind kind, Plan plan) {
    return Talk.plan(TALK, ROOM, kind, plan, "key", by(HANDLER)).next();
  }

  /** A talk of the principal's own with one principal of a subordinate unit. */
  public static Talk aPlannedTalk(TalkKind kind) {
    return switch (kind) {
      case INTEGRITY ->
          planned(
              kind,
              aPlan(
                  Initiative.OWN,
                  Capacity.DISCIPLINE_HEAD,
                  invited(CADRE, Standing.SUBORDINATE_PRINCIPAL)));
      case SUPERVISION ->
          planned(
              kind,
              aPlan(
                  Initiative.OWN, Capacity.CONTACT_LEADER, invited("O-KEEPER", Standing.OFFICER)));
      case HEART_TO_HEART, APPOINTMENT, DUTY, REMINDER, ADMONITION, RETURN_VISIT ->
          planned(
              kind,
              aPlan(
                  Initiative.OWN,
                  Capacity.PRINCIPAL,
                  invited(CADRE, Standing.SUBORDINATE_PRINCIPAL)));
    };
  }

  public static Talk held(Talk talk) {
    return talk.hold(
            MONDAY,
            "谈话室",
            talk.plan().invited().stream().map(each -> each.target().id()).toList(),
            talk.content(RULES),
            RULES,
            by(HANDLER))
        .next();
  }

  public static Talk aHeldTalk(TalkKind kind) {
    return held(aPlannedTalk(kind));
  }

  public static Talk aDelegatedTalk() {
    return aPlannedTalk(TalkKind.ADMONITION)
        .delegate("990300-C009", Capacity.ORGANISATION_HEAD, "委〔2020〕3号", MONDAY, by(HANDLER))
        .next();
  }

  /** With minutes in its file. */
  public static Talk minuted(Talk talk) {
    return talk.note(
            new SealedNote("minutes", "sealed", "O-HANDLER", by(HANDLER).at()), by(HANDLER))
        .next();
  }
}
