package casework.talk.domain;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.talk.domain.TalkLifecycle.Step;
import casework.talk.domain.TalkState.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A talk (谈话) from its plan until its file is closed. Immutable: each step returns what it became.
 * What is overdue and what clues come of it is in {@link FollowUp}.
 *
 * @param department the department that sees to it
 * @param key the wrapped key under which its texts are sealed
 * @param found breaches that came up in it and went to clue-service
 */
public record Talk(
    TalkId id,
    String organ,
    String department,
    TalkKind kind,
    Plan plan,
    TalkState state,
    String key,
    List<SealedNote> notes,
    List<FoundClue> found,
    List<SignedStep> trail) {
  public Talk {
    notes = List.copyOf(notes);
    found = List.copyOf(found);
    trail = List.copyOf(trail);
  }

  /** A plan is made; before it the person's health and state of mind are looked into (art. 35). */
  public static Change<Talk, TalkEvent> plan(
      TalkId id, String department, TalkKind kind, Plan plan, String key, Act act) {
    return Planning.plan(id, department, kind, plan, key, act);
  }

  /** Whether the principal must approve it first (art. 4). */
  public boolean needsApproval() {
    return plan.initiative() != Initiative.OWN && plan.capacity() == Capacity.PRINCIPAL;
  }

  /** The principal's approval is recorded, by another than who planned. */
  public Change<Talk, TalkEvent> approve(String principal, LocalDate approvedOn, Act act) {
    return Planning.approve(this, principal, approvedOn, act);
  }

  /** Somebody else is sent by letter, where the kind and the person allow it. */
  public Change<Talk, TalkEvent> delegate(
      String delegate, Capacity capacity, String letter, LocalDate givenOn, Act act) {
    return Planning.delegate(this, delegate, capacity, letter, givenOn, act);
  }

  void requireApproval() {
    if (needsApproval() && state.approved().isEmpty()) {
      throw new Refused(new PlanRefusal.NeedsApproval());
    }
  }

  /** It has been held; where somebody was sent, his report becomes due (art. 33). */
  public Change<Talk, TalkEvent> hold(
      LocalDate heldOn,
      String place,
      List<String> present,
      List<String> said,
      RuleBook rules,
      Act act) {
    return Conducting.hold(this, heldOn, place, present, said, rules, act);
  }

  /** What must have been said before it can be closed; as it was when it was planned. */
  public List<String> content(RuleBook rules) {
    return rules.table(organ, trail.getFirst().by().on()).contentOf(kind);
  }

  /** More of the required content turns out to have been said. */
  public Change<Talk, TalkEvent> tick(List<String> said, RuleBook rules, Act act) {
    return Conducting.tick(this, said, rules, act);
  }

  /** The delegate has reported the talk and his opinion to who sent him. */
  public Change<Talk, TalkEvent> reportBack(LocalDate reportedOn, Act act) {
    return Conducting.reportBack(this, reportedOn, act);
  }

  /** Somebody promises to put something right, by a day. */
  public Change<Talk, TalkEvent> promise(
      String target, @Nullable LocalDate by, RuleBook rules, Act act) {
    return Promising.promise(this, target, by, rules, act);
  }

  /** What was promised has been put right. */
  public Change<Talk, TalkEvent> keepPromise(int n, LocalDate keptOn, Act act) {
    return Promising.keepPromise(this, n, keptOn, act);
  }

  /** A return visit found what other departments must settle (art. 31). */
  public Change<Talk, TalkEvent> coordinate(String target, String topic, String withWhom, Act act) {
    return Promising.coordinate(this, target, topic, withWhom, act);
  }

  /** The other department has settled it. */
  public Change<Talk, TalkEvent> settle(int n, LocalDate settledOn, Act act) {
    return Promising.settle(this, n, settledOn, act);
  }

  /**
   * The file is closed: everything that had to be said was, the minutes are there, the delegate has
   * reported, every promise is kept.
   */
  public Change<Talk, TalkEvent> close(RuleBook rules, Act act) {
    return Conducting.close(this, rules, act);
  }

  /** It will not be held; the duties behind it stay. */
  public Change<Talk, TalkEvent> cancel(String reason, Act act) {
    return Planning.cancel(this, reason, act);
  }

  /** A text is added to the file, under its seal. */
  public Change<Talk, TalkEvent> note(SealedNote sealed, Act act) {
    return Conducting.note(this, sealed, act);
  }

  /** A change with texts that were sealed for it. */
  public static Change<Talk, TalkEvent> noting(
      Change<Talk, TalkEvent> change, List<SealedNote> sealed) {
    Talk at = change.next();
    List<SealedNote> more = new ArrayList<>(at.notes);
    more.addAll(sealed);
    Talk next =
        new Talk(
            at.id,
            at.organ,
            at.department,
            at.kind,
            at.plan,
            at.state,
            at.key,
            more,
            at.found,
            at.trail);
    return new Change<>(next, change.step(), change.rules(), change.events());
  }

  /** The colour a graded talk is about has its speaker (谁主办、谁联系、谁分管). */
  @Rule(value = "R-TALK-GRADED", kind = RuleKind.REFUSES)
  public static void requireGrade(Capacity capacity, Mandate mandate) {
    Colour colour = mandate.cause().colour();
    if (colour == null) {
      return;
    }
    Capacity wanted =
        switch (colour) {
          case RED -> Capacity.LEADER_IN_CHARGE;
          case YELLOW -> Capacity.CONTACT_LEADER;
          case BLUE, GREEN -> Capacity.HANDLING_LEAD;
        };
    if (capacity != wanted) {
      throw new Refused(new PlanRefusal.OtherGrade(colour, wanted));
    }
  }

  boolean speaks(String person) {
    return plan.speaker().equals(person)
        || state.delegated().filter(each -> each.delegate().equals(person)).isPresent();
  }

  /** The talk's colour: the worst of the report's and the promises' clocks. */
  public Optional<ColourReading> reading(RuleBook rules, LocalDate day) {
    return FollowUp.running(this).stream()
        .flatMap(each -> each.reading(organ, rules, day).stream())
        .max((a, b) -> Integer.compare(a.colour().severity(), b.colour().severity()));
  }

  Conduct conduct(Step step) {
    require(step);
    return state.conducted().orElseThrow();
  }

  Change<Talk, TalkEvent> follow(Step step, String note, Act act, UnaryOperator<Conduct> how) {
    Conduct conduct = conduct(step);
    Signing.byStaff(organ, department, step.word(), act.actor());
    return change(step(step, new Held(how.apply(conduct)), note, act), step, "");
  }

  Talk step(Step step, TalkState to, String note, Act act) {
    List<SignedStep> more = new ArrayList<>(trail);
    more.add(new SignedStep(step.word(), act.signed(), note));
    TalkState arrived = TalkLifecycle.TABLE.arrive(state, step, to);
    return new Talk(id, organ, department, kind, plan, arrived, key, notes, found, more);
  }

  Talk with(TalkState to, List<FoundClue> clues) {
    return new Talk(id, organ, department, kind, plan, to, key, notes, clues, trail);
  }

  void require(Step step) {
    TalkLifecycle.TABLE.require(state, step);
  }

  static void requireDay(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
    if (day.isBefore(earliest) || day.isAfter(latest)) {
      throw new Refused(new TalkRefusal.DayOutOfRange(field, day, earliest, latest));
    }
  }

  static Change<Talk, TalkEvent> change(Talk next, Step step, String rule, TalkEvent... said) {
    List<String> rules = rule.isEmpty() ? List.of() : List.of(rule);
    return new Change<>(next, step.word(), rules, List.of(said));
  }

  static Change<Talk, TalkEvent> with(Change<Talk, TalkEvent> change, String rule, TalkEvent said) {
    return new Change<>(change.next(), change.step(), List.of(rule), List.of(said));
  }
}
