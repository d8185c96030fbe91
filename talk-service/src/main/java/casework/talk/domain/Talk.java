package casework.talk.domain;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.talk.domain.Eligibility.Part;
import casework.talk.domain.TalkEvent.PromiseKept;
import casework.talk.domain.TalkEvent.PromiseMade;
import casework.talk.domain.TalkEvent.ReportedBack;
import casework.talk.domain.TalkEvent.TalkApproved;
import casework.talk.domain.TalkEvent.TalkCancelled;
import casework.talk.domain.TalkEvent.TalkClosed;
import casework.talk.domain.TalkEvent.TalkDelegated;
import casework.talk.domain.TalkEvent.TalkHeld;
import casework.talk.domain.TalkEvent.TalkPlanned;
import casework.talk.domain.TalkLifecycle.Step;
import casework.talk.domain.TalkState.Approved;
import casework.talk.domain.TalkState.Cancelled;
import casework.talk.domain.TalkState.Closed;
import casework.talk.domain.TalkState.Delegated;
import casework.talk.domain.TalkState.Held;
import casework.talk.domain.TalkState.Planned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
  @Rule(value = "R-TALK-PLAN", kind = RuleKind.REFUSES)
  public static Change<Talk, TalkEvent> plan(
      TalkId id, String department, TalkKind kind, Plan plan, String key, Act act) {
    String organ = act.actor().organ();
    Signing.byStaff(organ, department, Step.PLAN.word(), act.actor());
    if (!plan.healthKnown() || !plan.mindKnown()) {
      throw new Refused(new PlanRefusal.NotPrepared());
    }
    if (plan.invited().isEmpty()
        || (plan.form() == Form.INDIVIDUAL) != (plan.invited().size() == 1)) {
      throw new Refused(new PlanRefusal.FormDoesNotFit(plan.form(), plan.invited().size()));
    }
    boolean alone =
        plan.invited().stream().map(Invited::target).distinct().count() == plan.invited().size();
    if (!alone) {
      throw new Refused(new TalkRefusal.Malformed("invited", "different persons"));
    }
    plan.invited()
        .forEach(each -> Eligibility.require(Part.SPEAKER, kind, plan.capacity(), each.standing()));
    Talk planned =
        new Talk(
            id,
            organ,
            department,
            kind,
            plan,
            TalkLifecycle.TABLE.arrive(null, Step.PLAN, new Planned()),
            key,
            List.of(),
            List.of(),
            List.of(new SignedStep(Step.PLAN.word(), act.signed(), kind.name())));
    return change(
        planned, Step.PLAN, "R-TALK-PLAN", new TalkPlanned(planned, plan.plannedFor(), act.on()));
  }

  /** Whether the principal must approve it first (art. 4). */
  public boolean needsApproval() {
    return plan.initiative() != Initiative.OWN && plan.capacity() == Capacity.PRINCIPAL;
  }

  /** The principal's approval is recorded, by another than who planned. */
  @Rule(value = "R-TALK-APPROVAL", kind = RuleKind.REFUSES)
  public Change<Talk, TalkEvent> approve(String principal, LocalDate approvedOn, Act act) {
    require(Step.APPROVE);
    Signing.byStaff(organ, department, Step.APPROVE.word(), act.actor());
    if (!principal.equals(plan.principal())) {
      throw new Refused(new PlanRefusal.NotThePrincipal());
    }
    if (trail.getFirst().by().officer().equals(act.actor().officer())) {
      throw new Refused(new TalkRefusal.NeedsAnotherSigner(Step.APPROVE.word()));
    }
    requireDay("approvedOn", approvedOn, LocalDate.MIN, act.on());
    Approval approval = new Approval(principal, approvedOn, act.signed());
    Talk next = step(Step.APPROVE, new Approved(approval), "", act);
    return change(next, Step.APPROVE, "R-TALK-APPROVAL", new TalkApproved(next, approvedOn));
  }

  /** Somebody else is sent by letter, where the kind and the person allow it. */
  @Rule(value = "R-TALK-ELIG", kind = RuleKind.REFUSES)
  public Change<Talk, TalkEvent> delegate(
      String delegate, Capacity capacity, String letter, LocalDate givenOn, Act act) {
    require(Step.DELEGATE);
    Signing.byStaff(organ, department, Step.DELEGATE.word(), act.actor());
    requireApproval();
    if (plan.capacity() != Capacity.PRINCIPAL) {
      throw new Refused(new PlanRefusal.OnlyThePrincipalSends());
    }
    if (delegate.equals(plan.speaker())) {
      throw new Refused(new TalkRefusal.Malformed("delegate", "another than the speaker"));
    }
    plan.invited()
        .forEach(each -> Eligibility.require(Part.DELEGATE, kind, capacity, each.standing()));
    requireDay("givenOn", givenOn, LocalDate.MIN, act.on());
    Delegation delegation = new Delegation(delegate, capacity, letter, givenOn, act.signed());
    Talk next =
        step(
            Step.DELEGATE,
            new Delegated(state.approved().orElse(null), delegation),
            capacity.name(),
            act);
    return change(next, Step.DELEGATE, "R-TALK-ELIG", new TalkDelegated(next, capacity, givenOn));
  }

  private void requireApproval() {
    if (needsApproval() && state.approved().isEmpty()) {
      throw new Refused(new PlanRefusal.NeedsApproval());
    }
  }

  /** It has been held; where somebody was sent, his report becomes due (art. 33). */
  @Rule("T-TALK-REPORT")
  public Change<Talk, TalkEvent> hold(
      LocalDate heldOn,
      String place,
      List<String> present,
      List<String> said,
      RuleBook rules,
      Act act) {
    require(Step.HOLD);
    Signing.byStaff(organ, department, Step.HOLD.word(), act.actor());
    requireApproval();
    LocalDate from = trail.getFirst().by().on();
    LocalDate earliest =
        Stream.concat(
                state.approved().map(Approval::approvedOn).stream(),
                state.delegated().map(Delegation::givenOn).stream())
            .max(LocalDate::compareTo)
            .orElse(from.minusYears(1));
    requireDay("heldOn", heldOn, earliest, act.on());
    requirePresent(present);
    requireContent(said, rules);
    Optional<Delegation> sent = state.delegated();
    DueClock report =
        sent.isEmpty() ? null : DueClock.start(Stage.REPORT_BACK, heldOn, organ, rules, act.on());
    Conduct conduct =
        new Conduct(
                state.approved().orElse(null),
                sent.orElse(null),
                heldOn,
                place,
                present,
                List.of(),
                report,
                null,
                false,
                List.of(),
                List.of())
            .saying(said);
    Talk next = step(Step.HOLD, new Held(conduct), plan.form().name(), act);
    return change(next, Step.HOLD, "T-TALK-REPORT", new TalkHeld(next, conduct, null));
  }

  private void requirePresent(List<String> present) {
    List<String> invited = plan.invited().stream().map(each -> each.target().id()).toList();
    boolean known =
        invited.containsAll(present) && present.stream().distinct().count() == present.size();
    if (present.isEmpty() || !known) {
      throw new Refused(new TalkRefusal.Malformed("present", "some of those invited, each once"));
    }
  }

  private void requireContent(List<String> said, RuleBook rules) {
    if (!content(rules).containsAll(said)) {
      throw new Refused(new TalkRefusal.Malformed("said", "codes of this kind's content"));
    }
  }

  /** What must have been said before it can be closed; as it was when it was planned. */
  public List<String> content(RuleBook rules) {
    return rules.table(organ, trail.getFirst().by().on()).contentOf(kind);
  }

  /** More of the required content turns out to have been said. */
  public Change<Talk, TalkEvent> tick(List<String> said, RuleBook rules, Act act) {
    requireContent(said, rules);
    return follow(Step.TICK, String.join(" ", said), act, conduct -> conduct.saying(said));
  }

  /** The delegate has reported the talk and his opinion to who sent him. */
  @Rule(value = "T-TALK-REPORT", kind = RuleKind.REFUSES)
  public Change<Talk, TalkEvent> reportBack(LocalDate reportedOn, Act act) {
    Conduct conduct = conduct(Step.REPORT_BACK);
    if (conduct.report() == null || conduct.reportedOn() != null) {
      throw new Refused(new ConductRefusal.NoReportDue());
    }
    requireDay("reportedOn", reportedOn, conduct.heldOn(), act.on());
    Change<Talk, TalkEvent> change =
        follow(Step.REPORT_BACK, "", act, each -> each.reported(reportedOn));
    return with(change, "T-TALK-REPORT", new ReportedBack(change.next(), reportedOn));
  }

  /** Somebody promises to put something right, by a day. */
  @Rule("T-TALK-PROMISE")
  public Change<Talk, TalkEvent> promise(
      String target, @Nullable LocalDate by, RuleBook rules, Act act) {
    Conduct conduct = conduct(Step.PROMISE);
    if (!conduct.present().contains(target)) {
      throw new Refused(new TalkRefusal.Malformed("target", "somebody who was there"));
    }
    DueClock clock =
        by == null
            ? DueClock.start(Stage.PROMISE, conduct.heldOn(), organ, rules, act.on())
            : DueClock.by(
                Stage.PROMISE, conduct.heldOn(), promised(conduct, by), organ, rules, act.on());
    Promised one = new Promised(conduct.promises().size() + 1, target, clock, null, false);
    Change<Talk, TalkEvent> change =
        follow(Step.PROMISE, "" + one.n(), act, each -> each.promising(one));
    return with(change, "T-TALK-PROMISE", new PromiseMade(change.next(), one, act.on()));
  }

  private static LocalDate promised(Conduct conduct, LocalDate by) {
    LocalDate held = conduct.heldOn();
    requireDay("by", by, held.plusDays(1), held.plusYears(2));
    return by;
  }

  /** What was promised has been put right. */
  public Change<Talk, TalkEvent> keepPromise(int n, LocalDate keptOn, Act act) {
    Conduct conduct = conduct(Step.KEEP_PROMISE);
    Promised open = promise(conduct, n);
    if (open.keptOn() != null) {
      throw new Refused(new TalkRefusal.Already("promise", n));
    }
    requireDay("keptOn", keptOn, conduct.heldOn(), act.on());
    Promised kept =
        new Promised(n, open.target(), open.clock().stop(keptOn), keptOn, open.overdueSaid());
    Change<Talk, TalkEvent> change =
        follow(Step.KEEP_PROMISE, "" + n, act, each -> each.promising(kept));
    return with(change, "T-TALK-PROMISE", new PromiseKept(change.next(), kept, keptOn));
  }

  private static Promised promise(Conduct conduct, int n) {
    return conduct.promises().stream()
        .filter(each -> each.n() == n)
        .findFirst()
        .orElseThrow(() -> new Refused(new TalkRefusal.NoSuch("promise", n)));
  }

  /** A return visit found what other departments must settle (art. 31). */
  @Rule("R-TALK-COORDINATE")
  public Change<Talk, TalkEvent> coordinate(String target, String topic, String withWhom, Act act) {
    Conduct conduct = conduct(Step.COORDINATE);
    if (kind != TalkKind.RETURN_VISIT) {
      throw new Refused(new ConductRefusal.NotOfThatKind(kind));
    }
    if (!conduct.present().contains(target)) {
      throw new Refused(new TalkRefusal.Malformed("target", "somebody who was there"));
    }
    int n = conduct.coordinations().size() + 1;
    Coordination one = new Coordination(n, target, topic, withWhom, act.on(), null);
    Change<Talk, TalkEvent> change =
        follow(Step.COORDINATE, topic, act, each -> each.coordinating(one));
    return new Change<>(change.next(), change.step(), List.of("R-TALK-COORDINATE"), List.of());
  }

  /** The other department has settled it. */
  public Change<Talk, TalkEvent> settle(int n, LocalDate settledOn, Act act) {
    Conduct conduct = conduct(Step.SETTLE_COORDINATION);
    Coordination open =
        conduct.coordinations().stream()
            .filter(each -> each.n() == n)
            .findFirst()
            .orElseThrow(() -> new Refused(new TalkRefusal.NoSuch("coordination", n)));
    if (open.settledOn() != null) {
      throw new Refused(new TalkRefusal.Already("coordination", n));
    }
    requireDay("settledOn", settledOn, open.askedOn(), act.on());
    Coordination done =
        new Coordination(
            n, open.target(), open.topic(), open.withWhom(), open.askedOn(), settledOn);
    return follow(Step.SETTLE_COORDINATION, open.topic(), act, each -> each.coordinating(done));
  }

  /**
   * The file is closed: everything that had to be said was, the minutes are there, the delegate has
   * reported, every promise is kept.
   */
  @Rule(value = "R-TALK-CONTENT", kind = RuleKind.REFUSES)
  public Change<Talk, TalkEvent> close(RuleBook rules, Act act) {
    Conduct conduct = conduct(Step.CLOSE);
    Signing.byStaff(organ, department, Step.CLOSE.word(), act.actor());
    List<String> missing = new ArrayList<>(content(rules));
    missing.removeAll(conduct.said());
    if (!missing.isEmpty()) {
      throw new Refused(new ConductRefusal.ContentMissing(missing));
    }
    if (notes.stream().noneMatch(each -> each.name().equals("minutes"))) {
      throw new Refused(new ConductRefusal.MinutesMissing());
    }
    if (conduct.report() != null && conduct.reportedOn() == null) {
      throw new Refused(new ConductRefusal.ReportMissing());
    }
    boolean promisesOpen = conduct.promises().stream().anyMatch(each -> each.keptOn() == null);
    boolean unsettled = conduct.coordinations().stream().anyMatch(each -> each.settledOn() == null);
    if (promisesOpen || unsettled) {
      throw new Refused(new ConductRefusal.StillOpen());
    }
    Talk next = step(Step.CLOSE, new Closed(conduct, act.signed()), "", act);
    return change(next, Step.CLOSE, "R-TALK-CONTENT", new TalkClosed(next, act.on()));
  }

  /** It will not be held; the duties behind it stay. */
  public Change<Talk, TalkEvent> cancel(String reason, Act act) {
    require(Step.CANCEL);
    Signing.byStaff(organ, department, Step.CANCEL.word(), act.actor());
    Talk next = step(Step.CANCEL, new Cancelled(reason, act.signed()), "", act);
    return change(next, Step.CANCEL, "", new TalkCancelled(next, act.on()));
  }

  /** A text is added to the file, under its seal. */
  @Rule("R-TALK-SECRET")
  public Change<Talk, TalkEvent> note(SealedNote sealed, Act act) {
    require(Step.NOTE);
    Signing.byStaff(organ, department, Step.NOTE.word(), act.actor());
    Talk next = step(Step.NOTE, state, sealed.name(), act);
    return noting(change(next, Step.NOTE, "R-TALK-SECRET"), List.of(sealed));
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

  private Conduct conduct(Step step) {
    require(step);
    return state.conducted().orElseThrow();
  }

  private Change<Talk, TalkEvent> follow(
      Step step, String note, Act act, UnaryOperator<Conduct> how) {
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

  private static Change<Talk, TalkEvent> change(
      Talk next, Step step, String rule, TalkEvent... said) {
    List<String> rules = rule.isEmpty() ? List.of() : List.of(rule);
    return new Change<>(next, step.word(), rules, List.of(said));
  }

  private static Change<Talk, TalkEvent> with(
      Change<Talk, TalkEvent> change, String rule, TalkEvent said) {
    return new Change<>(change.next(), change.step(), List.of(rule), List.of(said));
  }
}
