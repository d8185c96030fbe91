package casework.clue.domain;

import casework.clue.domain.ClueEvent.ClueArrived;
import casework.clue.domain.ClueEvent.ClueClosed;
import casework.clue.domain.ClueEvent.ClueCorrected;
import casework.clue.domain.ClueEvent.ClueHandedOver;
import casework.clue.domain.ClueEvent.ClueRegistered;
import casework.clue.domain.ClueEvent.ClueStruckOff;
import casework.clue.domain.ClueEvent.ClueStudied;
import casework.clue.domain.ClueEvent.ClueVoided;
import casework.clue.domain.ClueEvent.DistributionApproved;
import casework.clue.domain.ClueEvent.DistributionProposed;
import casework.clue.domain.ClueEvent.KeeperChanged;
import casework.clue.domain.ClueEvent.OfficerRecused;
import casework.clue.domain.ClueEvent.ReturnedToStudy;
import casework.clue.domain.ClueLifecycle.Step;
import casework.clue.domain.ClueState.Approved;
import casework.clue.domain.ClueState.Arrived;
import casework.clue.domain.ClueState.Concluded;
import casework.clue.domain.ClueState.Disposed;
import casework.clue.domain.ClueState.HandedOver;
import casework.clue.domain.ClueState.InDisposal;
import casework.clue.domain.ClueState.Placed;
import casework.clue.domain.ClueState.Proposed;
import casework.clue.domain.ClueState.Registered;
import casework.clue.domain.ClueState.ResultRecorded;
import casework.clue.domain.ClueState.Shelved;
import casework.clue.domain.ClueState.StruckOff;
import casework.clue.domain.ClueState.UnderStudy;
import casework.clue.domain.ClueState.Voided;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem clue (问题线索) from its arrival until it is struck off the ledger. Immutable: each step
 * returns what it became. What its clocks ask for is in {@link Pace}.
 *
 * @param organ code of the owning organ
 * @param restricted true where nobody below the owning organ may know of it
 * @param enteredOn the day from which the organ had it
 * @param trail every step with the signature under it, in order
 * @param earlier disposals that went back to study
 */
public record Clue(
    ClueId id,
    String organ,
    boolean restricted,
    Origin origin,
    LocalDate enteredOn,
    ClueState state,
    List<SignedStep> trail,
    List<EarlierDisposal> earlier,
    Clocks clocks,
    Warnings warnings,
    List<Recusal> recusals) {

  /** A disposal that ended without a result because the matter went back to study. */
  public record EarlierDisposal(Disposal disposal, LocalDate endedOn) {}

  public Clue {
    trail = List.copyOf(trail);
    earlier = List.copyOf(earlier);
    recusals = List.copyOf(recusals);
  }

  /** A referral or a transfer has been heard; nobody has signed for it yet. */
  public static Change<Clue, ClueEvent> arrive(
      ClueId id, String organ, boolean restricted, Origin origin, Act act) {
    Clue clue =
        new Clue(
            id,
            organ,
            restricted,
            origin,
            act.on(),
            ClueLifecycle.TABLE.arrive(null, Step.ARRIVE, new Arrived()),
            List.of(new SignedStep(Step.ARRIVE.word(), act.signed(), "", false)),
            List.of(),
            Clocks.NONE,
            Warnings.NONE,
            List.of());
    return Change.of(
        clue,
        Step.ARRIVE.word(),
        List.of("R-CLUE-01"),
        new ClueArrived(
            clue.about(),
            origin.region(),
            origin.problem(),
            origin instanceof Origin.FromPetition it ? it.channel() : null,
            act.on()));
  }

  /** Case supervision enters it in the ledger under a number. */
  @Rule("R-CLUE-01")
  public Change<Clue, ClueEvent> register(Numbers numbers, Act act) {
    require(Step.REGISTER);
    Signing.bySupervision(organ, Step.REGISTER.word(), act.actor());
    ClueNumber number = numbers.clue(organ, act.on(), id.value());
    Clue next = step(Step.REGISTER, new Registered(number), "", act);
    return change(next, Step.REGISTER, "R-CLUE-01", new ClueRegistered(about(), number, act.on()));
  }

  /** Case supervision proposes who is to handle it (分办意见). */
  public Change<Clue, ClueEvent> propose(String department, String mode, Act act) {
    require(Step.PROPOSE);
    Signing.bySupervision(organ, Step.PROPOSE.word(), act.actor());
    ClueNumber number = state.numberTaken().orElseThrow();
    Clue next =
        step(
            Step.PROPOSE,
            new Proposed(number, new Distribution(department, mode, act.signed())),
            department,
            act);
    return change(
        next,
        Step.PROPOSE,
        "R-CLUE-01",
        new DistributionProposed(about(), department, mode, act.on()));
  }

  /** The head approves the distribution with his own call. */
  public Change<Clue, ClueEvent> approve(Act act) {
    require(Step.APPROVE);
    Signing.byHead(organ, Step.APPROVE.word(), act.actor());
    Proposed now = in(Proposed.class);
    if (now.distribution().proposedBy().officer().equals(act.actor().officer())) {
      throw new Refused(new ClueRefusal.NeedsAnotherSigner(Step.APPROVE.word(), "R-CLUE-01"));
    }
    Clue next =
        step(Step.APPROVE, new Approved(now.number(), now.distribution(), act.signed()), "", act);
    return change(
        next,
        Step.APPROVE,
        "R-CLUE-01",
        new DistributionApproved(
            about(), now.distribution().department(), now.distribution().mode(), act.on()));
  }

  /** The handling department receives it and names one keeper; the disposal clock starts. */
  @Rule("T-CLUE-DISP")
  public Change<Clue, ClueEvent> receive(String keeper, RuleBook rules, Act act) {
    require(Step.RECEIVE);
    Approved now = in(Approved.class);
    Signing.byLeadOf(organ, now.distribution().department(), Step.RECEIVE.word(), act.actor());
    Signing.notRecused(recusals, List.of(keeper, act.actor().officer()));
    Placement placement = new Placement(now.number(), now.distribution(), keeper, act.on());
    Clocks started = clocks.start(Stage.DISPOSAL, act.on(), organ, rules, act.on());
    Clue next = step(Step.RECEIVE, new HandedOver(placement), keeper, act).with(started);
    ClueEvent said =
        new ClueHandedOver(about(), placement.department(), keeper, act.on(), next.runningDue());
    return Pace.settle(change(next, Step.RECEIVE, "T-CLUE-DISP", said), rules, act.on());
  }

  /** The department's lead gives it to another keeper. */
  public Change<Clue, ClueEvent> reassign(String keeper, Act act) {
    require(Step.REASSIGN);
    Placement before = in(Placed.class).placement();
    Signing.byLeadOf(organ, before.department(), Step.REASSIGN.word(), act.actor());
    Signing.notRecused(recusals, List.of(keeper));
    Placement placement = before.with(keeper);
    ClueState to =
        switch (state) {
          case HandedOver _ -> new HandedOver(placement);
          case UnderStudy now -> new UnderStudy(placement, now.studies());
          case InDisposal now -> new InDisposal(placement, now.disposal());
          case Arrived _, Registered _, Proposed _, Approved _ -> throw unreachable();
          case Shelved _, Concluded _, ResultRecorded _, StruckOff _, Voided _ ->
              throw unreachable();
        };
    Clue next = step(Step.REASSIGN, to, keeper, act);
    ClueEvent said = new KeeperChanged(about(), placement.department(), keeper, act.on());
    return change(next, Step.REASSIGN, "R-CLUE-01", said);
  }

  /** An officer declares that he must keep out of the matter. */
  @Rule("R-SEC-02")
  public Change<Clue, ClueEvent> recuse(String ground, Act act) {
    List<Recusal> more = new ArrayList<>(recusals);
    more.add(new Recusal(ground, act.signed()));
    Clue next =
        new Clue(
            id,
            organ,
            restricted,
            origin,
            enteredOn,
            state,
            trail,
            earlier,
            clocks,
            warnings,
            more);
    ClueEvent said = new OfficerRecused(about(), act.actor().officer(), ground, act.on());
    return Change.of(next.signed("recuse", ground, act), "recuse", List.of("R-SEC-02"), said);
  }

  /** Enters the record of one meeting of collective study. */
  @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
  public Change<Clue, ClueEvent> study(
      StudyLevel level,
      LocalDate heldOn,
      List<String> participants,
      DisposalMethod conclusion,
      Act act) {
    require(Step.STUDY);
    Placement placement = in(Placed.class).placement();
    List<StudyRecord> sofar = state instanceof UnderStudy now ? now.studies() : List.of();
    Signing.ofStudy(organ, placement, level, act.actor());
    Studies.notYetHeld(sofar, level);
    Signing.differently(sofar, act.actor());
    Signing.notRecused(recusals, participants);
    Signing.notRecused(recusals, List.of(act.actor().officer()));
    requireDay("heldOn", heldOn, placement.receivedOn(), act.on());
    List<StudyRecord> records = new ArrayList<>(sofar);
    records.add(new StudyRecord(level, heldOn, participants, conclusion, act.signed()));
    Clue next = step(Step.STUDY, new UnderStudy(placement, records), level.name(), act);
    ClueEvent said = new ClueStudied(about(), level, heldOn, conclusion);
    return change(next, Step.STUDY, "R-CLUE-02", said);
  }

  /** The head approves what collective study concluded; the stage's clock starts. */
  @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
  @Rule("T-PRELIM")
  @Rule("T-INQ-REPORT")
  public Change<Clue, ClueEvent> dispose(
      DisposalMethod method, List<String> team, RuleBook rules, Act act) {
    require(Step.DISPOSE);
    Signing.byHead(organ, Step.DISPOSE.word(), act.actor());
    UnderStudy now = in(UnderStudy.class);
    Studies.complete(now.studies(), method);
    Signing.notRecused(recusals, team);
    requireTeam(method, team);
    Disposal disposal = new Disposal(method, team, act.signed(), now.studies());
    Clue next =
        step(Step.DISPOSE, stateOf(now.placement(), disposal), method.name(), act)
            .with(clocksAfter(method, act.on(), rules, act.on()));
    return Pace.settle(Pace.approved(next, method, act), rules, act.on());
  }

  static ClueState stateOf(Placement placement, Disposal disposal) {
    return switch (disposal.method()) {
      case INQUIRY, PRELIMINARY -> new InDisposal(placement, disposal);
      case SHELVED -> new Shelved(placement, disposal);
      case CONCLUDED -> new Concluded(placement, disposal);
    };
  }

  private Clocks clocksAfter(DisposalMethod method, LocalDate on, RuleBook rules, LocalDate today) {
    Clocks stopped = clocks.stop(on, rules.calendar(organ, today));
    return method
        .stage()
        .map(stage -> stopped.start(stage, on, organ, rules, today))
        .orElse(stopped);
  }

  // 监督执纪工作规则 art. 33: a verification team has at least two members
  private static void requireTeam(DisposalMethod method, List<String> team) {
    if (method == DisposalMethod.PRELIMINARY && team.stream().distinct().count() < 2) {
      throw new Refused(new ClueRefusal.TooFew("team", 2, ""));
    }
    if (method != DisposalMethod.PRELIMINARY && !team.isEmpty()) {
      throw new Refused(new ClueRefusal.Malformed("team", "absent for this method"));
    }
  }

  /** The matter goes back to collective study, for instance an inquiry that did not convince. */
  public Change<Clue, ClueEvent> restudy(String reason, RuleBook rules, Act act) {
    require(Step.RESTUDY);
    Signing.byHead(organ, Step.RESTUDY.word(), act.actor());
    Disposed now = in(Disposed.class);
    List<EarlierDisposal> past = new ArrayList<>(earlier);
    past.add(new EarlierDisposal(now.disposal(), act.on()));
    Clocks restarted =
        clocks
            .stop(act.on(), rules.calendar(organ, act.on()))
            .start(Stage.DISPOSAL, act.on(), organ, rules, act.on());
    Clue stepped =
        step(Step.RESTUDY, new UnderStudy(now.placement(), List.of()), reason, act).with(restarted);
    Clue next =
        new Clue(
            id,
            organ,
            restricted,
            origin,
            enteredOn,
            stepped.state,
            stepped.trail,
            past,
            restarted,
            warnings,
            recusals);
    ClueEvent said =
        new ReturnedToStudy(about(), now.disposal().method(), reason, act.on(), next.runningDue());
    return Pace.settle(change(next, Step.RESTUDY, "R-CLUE-02", said), rules, act.on());
  }

  /**
   * The handling department reports the result (办结); the clock stops, the matter leaves the runs.
   */
  @Rule("R-CLUE-05")
  public Change<Clue, ClueEvent> recordResult(
      ResultKind kind, List<String> measures, List<Integer> persons, RuleBook rules, Act act) {
    require(Step.RECORD_RESULT);
    Disposed now = in(Disposed.class);
    Signing.byHandlers(organ, now.placement(), Step.RECORD_RESULT.word(), act.actor());
    Signing.notRecused(recusals, List.of(act.actor().officer()));
    DisposalMethod method = now.disposal().method();
    if (!kind.mayFollow(method) || (kind == ResultKind.FILED) == persons.isEmpty()) {
      throw new Refused(new ClueRefusal.ResultDoesNotFit(kind, method));
    }
    Filing filing = persons.isEmpty() ? null : file(persons, rules.numbers(), act);
    Result result = new Result(kind, measures, filing, act.signed());
    Clue next =
        step(
                Step.RECORD_RESULT,
                new ResultRecorded(now.placement(), now.disposal(), result),
                kind.name(),
                act)
            .with(clocks.stop(act.on(), rules.calendar(organ, act.on())));
    ClueEvent said = new ClueClosed(about(), method, kind, act.on(), filing);
    return Pace.settle(change(next, Step.RECORD_RESULT, "R-CLUE-05", said), rules, act.on());
  }

  private Filing file(List<Integer> persons, Numbers numbers, Act act) {
    CaseId caseId = CaseId.of(id);
    Filing.requirePlaces(persons);
    return new Filing(caseId, numbers.filing(organ, act.on(), caseId.value()), persons);
  }

  /** Case supervision checks the result against the ledger and strikes the clue off (对账销号). */
  @Rule("R-CLUE-05")
  public Change<Clue, ClueEvent> strikeOff(Act act) {
    require(Step.STRIKE_OFF);
    Signing.bySupervision(organ, Step.STRIKE_OFF.word(), act.actor());
    ResultRecorded now = in(ResultRecorded.class);
    Signing.notByHandlers(now.placement(), now.result(), act.actor());
    ClueState to = new StruckOff(now.placement(), now.disposal(), now.result(), act.signed());
    Clue next = step(Step.STRIKE_OFF, to, "", act);
    return change(next, Step.STRIKE_OFF, "R-CLUE-05", new ClueStruckOff(about(), act.on()));
  }

  /** Case supervision puts right what was entered wrongly about the origin. */
  public Change<Clue, ClueEvent> correct(String region, String problem, String reason, Act act) {
    require(Step.CORRECT);
    Signing.bySupervision(organ, Step.CORRECT.word(), act.actor());
    List<String> fields = new ArrayList<>();
    if (!region.equals(origin.region())) {
      fields.add("region");
    }
    if (!problem.equals(origin.problem())) {
      fields.add("problem");
    }
    if (fields.isEmpty()) {
      throw new Refused(
          new ClueRefusal.Malformed("region", "different from what stands, or else problem"));
    }
    Clue stepped = step(Step.CORRECT, state, reason, act);
    Clue next =
        new Clue(
            id,
            organ,
            restricted,
            origin.corrected(region, problem),
            enteredOn,
            state,
            stepped.trail,
            earlier,
            clocks,
            warnings,
            recusals);
    ClueEvent said = new ClueCorrected(about(), fields, reason, act.on());
    return change(next, Step.CORRECT, "R-CLUE-01", said);
  }

  /** The head takes a clue out of the ledger that should never have been in it. */
  public Change<Clue, ClueEvent> voided(String reason, RuleBook rules, Act act) {
    require(Step.VOID);
    Signing.byHead(organ, Step.VOID.word(), act.actor());
    Clue next =
        step(
                Step.VOID,
                new Voided(state.numberTaken().orElse(null), reason, act.signed()),
                reason,
                act)
            .with(clocks.stop(act.on(), rules.calendar(organ, act.on())));
    ClueEvent said = new ClueVoided(about(), reason, act.on());
    return Pace.settle(change(next, Step.VOID, "R-CLUE-01", said), rules, act.on());
  }

  /** What every fact about this clue names. */
  public ClueRef about() {
    return ClueRef.of(id, organ, restricted, origin);
  }

  /** The number, where one has been taken. */
  public Optional<ClueNumber> number() {
    return state.numberTaken();
  }

  /** The department it is with, or is proposed for. */
  public Optional<String> department() {
    return switch (state) {
      case Proposed now -> Optional.of(now.distribution().department());
      case Approved now -> Optional.of(now.distribution().department());
      case Placed now -> Optional.of(now.placement().department());
      case Arrived _, Registered _, Voided _ -> Optional.empty();
    };
  }

  void require(Step step) {
    ClueLifecycle.TABLE.require(state, step);
  }

  <S> S in(Class<S> expected) {
    return expected.cast(state);
  }

  Clue step(Step step, ClueState to, String note, Act act) {
    ClueState arrived = ClueLifecycle.TABLE.arrive(state, step, to);
    Clue moved =
        new Clue(
            id,
            organ,
            restricted,
            origin,
            enteredOn,
            arrived,
            trail,
            earlier,
            clocks,
            warnings,
            recusals);
    return moved.signed(step.word(), note, act);
  }

  Clue signed(String step, String note, Act act) {
    List<SignedStep> longer = new ArrayList<>(trail);
    longer.add(new SignedStep(step, act.signed(), note, false));
    return new Clue(
        id,
        organ,
        restricted,
        origin,
        enteredOn,
        state,
        longer,
        earlier,
        clocks,
        warnings,
        recusals);
  }

  Clue with(Clocks changed) {
    return new Clue(
        id,
        organ,
        restricted,
        origin,
        enteredOn,
        state,
        trail,
        earlier,
        changed,
        warnings,
        recusals);
  }

  Clue with(Warnings changed) {
    return new Clue(
        id, organ, restricted, origin, enteredOn, state, trail, earlier, clocks, changed, recusals);
  }

  private LocalDate runningDue() {
    return clocks.running().orElseThrow().due();
  }

  static void requireDay(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
    if (day.isBefore(earliest) || day.isAfter(latest)) {
      throw new Refused(new ClueRefusal.DayOutOfRange(field, day, earliest, latest));
    }
  }

  private static Change<Clue, ClueEvent> change(Clue next, Step step, String rule, ClueEvent said) {
    return Change.of(next, step.word(), List.of(rule), said);
  }

  private static IllegalStateException unreachable() {
    return new IllegalStateException("the lifecycle does not lead here");
  }
}
