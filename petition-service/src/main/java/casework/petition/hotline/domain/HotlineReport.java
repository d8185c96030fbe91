package casework.petition.hotline.domain;

import casework.petition.hotline.domain.HotlineLifecycle.Step;
import casework.petition.hotline.domain.HotlineState.Arrived;
import casework.petition.hotline.domain.HotlineState.HandedUp;
import casework.petition.hotline.domain.HotlineState.Parked;
import casework.petition.hotline.domain.HotlineState.Registered;
import casework.petition.hotline.domain.HotlineState.Rejected;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that a hotline has handed in: which it is, how it stands, and what the hotline has still
 * to be told. Says nothing to other services; the petition it becomes does. Immutable: each step
 * returns what it became.
 *
 * @param id derived from hotline and serial; the petition has the same
 * @param hotline code of the hotline, such as {@code 12388-990300}
 * @param client the account that handed it in; call-backs go to its address
 * @param organ code of the organ it was handed in to
 * @param receivedOn law day on which the hotline took it in
 * @param fingerprint keyed digest of the record; the same serial with another is another report.
 *     Empty once it has been handed up: nothing may tell one text from another then
 * @param sealed the whole record while it is parked, its extras once registered; null where nothing
 *     may be kept or there is nothing
 * @param changedAt machine time of the last change of its state
 * @param became the petition it is now, where that has moved to another organ; null while it is the
 *     one of its own id
 */
public record HotlineReport(
    UUID id,
    String hotline,
    String client,
    String serial,
    String organ,
    LocalDate receivedOn,
    String fingerprint,
    HotlineState state,
    @Nullable SealedRecord sealed,
    CallBacks callBacks,
    Instant changedAt,
    @Nullable UUID became) {

  /** The petition it is now, by id, once it is registered. */
  public UUID petition() {
    return became == null ? id : became;
  }

  /**
   * Counts what there has been to tell. What an officer decides on must still be what he saw; that
   * the hotline has meanwhile been told of it does not stand in his way.
   */
  public Revision edition() {
    return new Revision(callBacks.said() + 1L);
  }

  /** What stays the same of a report. */
  public record Origin(
      UUID id,
      String hotline,
      String client,
      String serial,
      String organ,
      LocalDate receivedOn,
      String fingerprint) {}

  /**
   * What every step needs to know besides.
   *
   * @param now machine time
   * @param callsBack whether the account has an address to be told at
   */
  public record Moment(Act act, Instant now, boolean callsBack) {}

  /** Takes note of a report that is about to be registered. */
  public static Change<HotlineReport, Void> arrive(
      Origin origin, @Nullable SealedRecord extras, Moment when) {
    HotlineState state = HotlineLifecycle.TABLE.arrive(null, Step.ARRIVE, new Arrived());
    return Change.of(of(origin, state, extras, when), "hotline-arrival", List.of());
  }

  /** Keeps a report whose codes a person has to look at. */
  public static Change<HotlineReport, Void> park(
      Origin origin, List<Unmapped> unmapped, SealedRecord whole, Moment when) {
    HotlineState state = HotlineLifecycle.TABLE.arrive(null, Step.PARK, new Parked(unmapped));
    return Change.of(of(origin, state, whole, when).said(when), "hotline-parking", List.of());
  }

  /** Notes that a report has gone to the organ above; the origin's fingerprint is not kept. */
  public static Change<HotlineReport, Void> handUp(Origin origin, Moment when) {
    HotlineState state = HotlineLifecycle.TABLE.arrive(null, Step.HAND_UP, new HandedUp());
    Origin nameless =
        new Origin(
            origin.id(),
            origin.hotline(),
            origin.client(),
            origin.serial(),
            origin.organ(),
            origin.receivedOn(),
            "");
    return Change.of(
        of(nameless, state, null, when).said(when), "hotline-hand-up", HANDED_UP_UNDER);
  }

  private static final List<String> HANDED_UP_UNDER = List.of("R-INT-07");

  /** The same serial again before anything had become of it, perhaps with other words. */
  public Change<HotlineReport, Void> arriveAgain(
      String otherFingerprint, @Nullable SealedRecord extras, Moment when) {
    HotlineState next = HotlineLifecycle.TABLE.arrive(required(Step.ARRIVE), Step.ARRIVE, state);
    return Change.of(
        new HotlineReport(
            id,
            hotline,
            client,
            serial,
            organ,
            receivedOn,
            otherFingerprint,
            next,
            extras,
            callBacks,
            when.now(),
            became),
        "hotline-arrival",
        List.of());
  }

  /** Keeps it after all for a person to look at: the mapping table has changed meanwhile. */
  public Change<HotlineReport, Void> park(
      List<Unmapped> unmapped, SealedRecord whole, Moment when) {
    return Change.of(
        to(Step.PARK, new Parked(unmapped), whole, when), "hotline-parking", List.of());
  }

  /** Notes that it has gone to the organ above; what was kept of it is forgotten. */
  public Change<HotlineReport, Void> handUp(Moment when) {
    return Change.of(
        to(Step.HAND_UP, new HandedUp(), null, when), "hotline-hand-up", HANDED_UP_UNDER);
  }

  /** Notes that it is a petition now; of the record only its extras stay, sealed. */
  public Change<HotlineReport, Void> register(@Nullable SealedRecord extras, Moment when) {
    Registered registered = new Registered(ReportStatus.REGISTERED);
    return Change.of(
        to(Step.REGISTER, registered, extras, when), "hotline-registration", List.of());
  }

  /** A person has found that its codes mean nothing. */
  public Change<HotlineReport, Void> reject(RejectionReason reason, Moment when) {
    return Change.of(
        to(Step.REJECT, new Rejected(reason, when.act().signed()), null, when),
        "hotline-rejection",
        List.of());
  }

  /**
   * Notes that the petition is registered: finishes a registration that a crash had cut short.
   * Empty where it is known.
   */
  public Optional<Change<HotlineReport, Void>> tellRegistered(
      @Nullable SealedRecord extras, Moment when) {
    return HotlineLifecycle.TABLE.allows(state, Step.REGISTER)
        ? Optional.of(register(extras, when))
        : Optional.empty();
  }

  /** Notes what has become of the registered petition. */
  public Change<HotlineReport, Void> tell(ReportStatus status, Moment when) {
    return Change.of(
        to(Step.TELL, new Registered(status), sealed, when), "hotline-status", List.of());
  }

  /**
   * Notes how a petition stands whose facts are told to nobody, or that has moved: the hotline
   * hears the same words in the same order as of any other. Empty where it has heard them.
   */
  @Rule("R-INT-07")
  public Optional<Change<HotlineReport, Void>> tellStanding(ReportStatus now, Moment when) {
    if (!(state instanceof Registered(ReportStatus told))) {
      return Optional.empty();
    }
    HotlineReport report = this;
    List<ReportStatus> words = ReportStatus.between(told, now);
    for (ReportStatus each : words) {
      report = report.to(Step.TELL, new Registered(each), report.sealed, when);
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(Change.of(report, "hotline-status", List.of("R-INT-07")));
  }

  /**
   * Notes that the petition has moved to another organ, under another id. The hotline is not told:
   * neither whose it is now nor that it has moved. Empty where it is known.
   */
  @Rule("R-INT-07")
  public Optional<Change<HotlineReport, Void>> move(UUID arrived) {
    if (arrived.equals(petition())) {
      return Optional.empty();
    }
    HotlineState same = HotlineLifecycle.TABLE.arrive(required(Step.MOVE), Step.MOVE, state);
    return Optional.of(
        Change.of(unsaid(same, sealed, arrived), "hotline-move", List.of("R-INT-07")));
  }

  /** Forgets what the import record carried besides: the petition itself is emptied. */
  public Optional<Change<HotlineReport, Void>> forgetExtras() {
    return sealed == null || !(state instanceof Registered)
        ? Optional.empty()
        : Optional.of(Change.of(unsaid(state, null, became), "hotline-purge", List.of()));
  }

  private HotlineReport unsaid(
      HotlineState as, @Nullable SealedRecord kept, @Nullable UUID petition) {
    return new HotlineReport(
        id,
        hotline,
        client,
        serial,
        organ,
        receivedOn,
        fingerprint,
        as,
        kept,
        callBacks,
        changedAt,
        petition);
  }

  /** The hotline has taken a call-back; empty where that is known. */
  public Optional<Change<HotlineReport, Void>> delivered(int sequence, Instant now) {
    return with(callBacks.delivered(sequence, now), "call-back");
  }

  /** The hotline has not taken a call-back. */
  public Optional<Change<HotlineReport, Void>> failed(
      int sequence, String how, CallBackTerms terms, Instant now) {
    return with(callBacks.failed(sequence, how, terms, now), "call-back-failure");
  }

  /** Lets dead call-backs be tried again. */
  public Change<HotlineReport, Void> redrive(Instant now) {
    if (!callBacks.isDead()) {
      throw new Refused(new HotlineRefusal.NothingDead());
    }
    return with(callBacks.redriven(now), "call-back-redrive").orElseThrow();
  }

  private Optional<Change<HotlineReport, Void>> with(CallBacks after, String step) {
    return after == callBacks
        ? Optional.empty()
        : Optional.of(
            Change.of(
                new HotlineReport(
                    id,
                    hotline,
                    client,
                    serial,
                    organ,
                    receivedOn,
                    fingerprint,
                    state,
                    sealed,
                    after,
                    changedAt,
                    became),
                step,
                List.of()));
  }

  private HotlineState required(Step step) {
    HotlineLifecycle.TABLE.require(state, step);
    return state;
  }

  private HotlineReport to(Step step, HotlineState next, @Nullable SealedRecord kept, Moment when) {
    HotlineState arrived = HotlineLifecycle.TABLE.arrive(required(step), step, next);
    return new HotlineReport(
            id,
            hotline,
            client,
            serial,
            organ,
            receivedOn,
            step == Step.HAND_UP ? "" : fingerprint,
            arrived,
            kept,
            callBacks,
            when.now(),
            became)
        .said(when);
  }

  private HotlineReport said(Moment when) {
    return new HotlineReport(
        id,
        hotline,
        client,
        serial,
        organ,
        receivedOn,
        fingerprint,
        state,
        sealed,
        callBacks.say(state.status(), when.act().at(), when.now(), when.callsBack()),
        changedAt,
        became);
  }

  private static HotlineReport of(
      Origin origin, HotlineState state, @Nullable SealedRecord kept, Moment when) {
    return new HotlineReport(
        origin.id(),
        origin.hotline(),
        origin.client(),
        origin.serial(),
        origin.organ(),
        origin.receivedOn(),
        origin.fingerprint(),
        state,
        kept,
        CallBacks.NONE,
        when.now(),
        null);
  }
}
