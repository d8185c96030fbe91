package casework.petition.intake.domain;

import casework.petition.intake.domain.Acknowledgement.Ground;
import casework.petition.intake.domain.Acknowledgement.NotOwed;
import casework.petition.intake.domain.Acknowledgement.Owed;
import casework.petition.intake.domain.PetitionEvent.NoticeColourChanged;
import casework.petition.intake.domain.PetitionEvent.NoticeGiven;
import casework.petition.intake.domain.PetitionEvent.PetitionAccepted;
import casework.petition.intake.domain.PetitionEvent.PetitionClosed;
import casework.petition.intake.domain.PetitionEvent.PetitionReferred;
import casework.petition.intake.domain.PetitionEvent.PetitionRefused;
import casework.petition.intake.domain.PetitionEvent.PetitionRegistered;
import casework.petition.intake.domain.PetitionLifecycle.Step;
import casework.petition.intake.domain.PetitionState.Accepted;
import casework.petition.intake.domain.PetitionState.Closed;
import casework.petition.intake.domain.PetitionState.Referred;
import casework.petition.intake.domain.PetitionState.Registered;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A petition (信访举报) from registration until it is closed. Immutable: each step returns what it
 * became.
 *
 * @param content what it says, as ciphertext; null once it has moved to another organ
 * @param restricted true where nobody outside its organ may hear of it
 * @param repeat which earlier petition it says again (重件); null where it is a first one (初件)
 */
public record Petition(
    PetitionId id,
    PetitionNumber number,
    Intake intake,
    NameStatus nameStatus,
    @Nullable SealedContent content,
    PetitionState state,
    Acknowledgement acknowledgement,
    List<Referral> referrals,
    Signed registeredBy,
    boolean restricted,
    @Nullable Repetition repeat) {

  public Petition {
    referrals = List.copyOf(referrals);
  }

  /** Registers a report that {@link Registration#check} let through. */
  public static Change<Petition, PetitionEvent> register(
      PetitionId id,
      PetitionNumber number,
      Registration checked,
      SealedContent content,
      NoticeTerms terms,
      Act act) {
    Intake intake = checked.intake();
    NameStatus name = checked.nameStatus();
    Petition petition =
        new Petition(
            id,
            number,
            intake,
            name,
            content,
            PetitionLifecycle.TABLE.arrive(null, Step.REGISTER, new Registered()),
            Acknowledgement.arising(name, intake, terms, act.on()),
            List.of(),
            act.signed(),
            false,
            null);
    return Change.of(
        petition,
        "registration",
        List.of("R-INT-01", "R-INT-02", "R-INT-07"),
        new PetitionRegistered(id, intake, name, false));
  }

  /** Accepts it (受理) in one of the four categories. */
  @Rule("R-INT-04")
  public Change<Petition, PetitionEvent> accept(Category category, Clearance clearance, Act act) {
    requireOpenTo(Step.ACCEPT, act.actor());
    clearance.requireFor(organ(), act.on());
    Petition next = to(Step.ACCEPT, new Accepted(category, act.signed()));
    return Change.of(
        next,
        "acceptance",
        List.of("R-INT-04"),
        new PetitionAccepted(id, organ(), category, act.on(), restricted));
  }

  /**
   * Does not accept it (不予受理).
   *
   * @param identified ids of the accused whom the directory knows. Said only where the report could
   *     not be checked, which is an occasion to talk with them, and only of a matter that others
   *     may hear of
   */
  @Rule("R-INT-05")
  public Change<Petition, PetitionEvent> refuse(
      RefusalReason reason, List<String> identified, Act act) {
    requireOpenTo(Step.REFUSE, act.actor());
    Repeating.requireNone(this);
    boolean said = reason == RefusalReason.NO_SUBSTANCE && !restricted;
    List<String> cadres = said ? identified : List.of();
    Petition next = to(Step.REFUSE, new PetitionState.Refused(reason, act.signed()));
    return Change.of(
        next,
        "refusal",
        List.of("R-INT-05"),
        new PetitionRefused(id, organ(), reason, cadres, act.on(), restricted));
  }

  /**
   * Hands some of its accused over to the clue ledger.
   *
   * @param asked numbers of the accused; empty for all who have not been referred
   */
  @Rule(value = "R-INT-04", kind = RuleKind.REFUSES)
  public Change<Petition, PetitionEvent> refer(Set<Integer> asked, Clearance clearance, Act act) {
    requireOpenTo(Step.REFER, act.actor());
    Repeating.requireNone(this);
    clearance.requireFor(organ(), act.on());
    if (state instanceof Accepted(Category category, Signed _) && category != Category.ACCUSATION) {
      throw new Refused(new PetitionRefusal.NotAnAccusation(category));
    }
    Referral referral = Referral.made(id, referrals.size() + 1, toRefer(asked), act.signed());
    List<Referral> more = new ArrayList<>(referrals);
    more.add(referral);
    Signed acceptedBy =
        switch (state) {
          case Accepted accepted -> accepted.by();
          case Referred referred -> referred.acceptedBy();
          default -> throw new IllegalStateException("refers from nowhere else");
        };
    Petition next = to(Step.REFER, new Referred(acceptedBy)).withReferrals(more);
    return Change.of(next, "referral", List.of("R-INT-04", "R-INT-07"), referred(referral, act));
  }

  private PetitionReferred referred(Referral referral, Act act) {
    return new PetitionReferred(
        id,
        referral.id(),
        intake,
        Category.ACCUSATION,
        referral.accused().size(),
        nameStatus.isRealName(),
        act.on(),
        restricted);
  }

  private List<Integer> toRefer(Set<Integer> asked) {
    Set<Integer> open = unreferred();
    Set<Integer> all =
        intake.accused().stream().map(Accused.Marks::number).collect(Collectors.toSet());
    if (!all.containsAll(asked)) {
      throw new Refused(
          new PetitionRefusal.Implausible("accused", "names a number the petition does not have"));
    }
    if (open.isEmpty() || !open.containsAll(asked)) {
      throw new Refused(new PetitionRefusal.AlreadyReferred());
    }
    return (asked.isEmpty() ? open : asked).stream().sorted().toList();
  }

  /** Numbers of the accused who have not gone to the clue ledger. */
  public Set<Integer> unreferred() {
    Set<Integer> gone =
        referrals.stream().flatMap(each -> each.accused().stream()).collect(Collectors.toSet());
    return intake.accused().stream()
        .map(Accused.Marks::number)
        .filter(each -> !gone.contains(each))
        .collect(Collectors.toSet());
  }

  /** Records that the reporter was told whether his report is accepted; the clock stops. */
  @Rule(value = "T-RN-ACK", kind = RuleKind.REFUSES)
  public Change<Petition, PetitionEvent> giveNotice(
      LocalDate givenOn, NoticeWay way, NoticeTerms terms, Act act) {
    requireOpenTo(Step.GIVE_NOTICE, act.actor());
    Owed owed = owed();
    if (givenOn.isBefore(intake.receivedOn()) || givenOn.isAfter(act.on())) {
      throw new Refused(
          new PetitionRefusal.DateOutOfRange("givenOn", intake.receivedOn(), act.on()));
    }
    LocalDate dueOn = terms.dueOn(owed.clock(), act.on());
    Acknowledgement given =
        new Acknowledgement.Given(owed.clock().stop(givenOn), dueOn, givenOn, way, act.signed());
    Petition next = to(Step.GIVE_NOTICE, state).withAcknowledgement(given);
    return Change.of(
        next,
        "acceptance-notice",
        List.of("T-RN-ACK"),
        new NoticeGiven(id, organ(), givenOn, way, dueOn, restricted));
  }

  private Owed owed() {
    return switch (acknowledgement) {
      case Owed owed -> owed;
      case NotOwed(Ground ground) -> throw new Refused(new PetitionRefusal.NoticeNotOwed(ground));
      case Acknowledgement.Given _ ->
          throw new Refused(new PetitionRefusal.NoticeNotOwed(Ground.ALREADY_GIVEN));
    };
  }

  /** Looks at the notice's clock again; says so where its colour has changed. */
  @Rule("T-RN-ACK")
  public Optional<Change<Petition, PetitionEvent>> lookAtNotice(NoticeTerms terms, Act act) {
    if (!(acknowledgement instanceof Owed before)) {
      return Optional.empty();
    }
    Owed after = Acknowledgement.told(before.clock(), before.dueOn(), terms, act.on());
    if (after.equals(before)) {
      return Optional.empty();
    }
    List<PetitionEvent> said =
        after.colour() == before.colour()
            ? List.of()
            : List.of(
                new NoticeColourChanged(
                    id, organ(), after.colour(), after.dueOn(), act.on(), restricted));
    return Optional.of(
        new Change<>(withAcknowledgement(after), "notice-colour", List.of("T-RN-ACK"), said));
  }

  /** Records what asking the reporter under the contact he gave has shown (R-RN-01). */
  @Rule(value = "R-RN-01", kind = RuleKind.REFUSES)
  public Change<Petition, PetitionEvent> verifyName(boolean genuine, Act act) {
    requireOpenTo(Step.VERIFY_NAME, act.actor());
    if (!nameStatus.isRealName()) {
      throw new Refused(new PetitionRefusal.NoNameClaimed());
    }
    boolean noLongerOwed = !genuine && acknowledgement instanceof Owed;
    Petition next =
        to(Step.VERIFY_NAME, state)
            .withName(genuine ? NameStatus.VERIFIED_REALNAME : NameStatus.FALSE_NAME)
            .withAcknowledgement(noLongerOwed ? new NotOwed(Ground.FALSE_NAME) : acknowledgement);
    return Change.of(next, "name-verification", List.of("R-RN-01"));
  }

  /**
   * Records which department has the clue in hand that a referral became: its people may read the
   * allegation from then on. Nothing changes where it is known who had it later.
   */
  @Rule("R-SEC-01")
  public Optional<Change<Petition, PetitionEvent>> placeReferral(
      UUID referral, Referral.InHand with) {
    return ReferralCourse.placed(this, referral, with);
  }

  /**
   * Records that the clue a referral became has ended; the petition closes with the last one.
   * Nothing where this is known already, or the referral is none of this petition's.
   *
   * @param fact place of what was heard among the facts about that clue
   */
  public Optional<Change<Petition, PetitionEvent>> endReferral(
      UUID referral, Referral.End end, long fact, Act act) {
    return ReferralCourse.ended(this, referral, end, fact, act);
  }

  /**
   * Records that the clue a referral became is open again, and the petition with it.
   *
   * @param fact place of what was heard among the facts about that clue
   */
  public Optional<Change<Petition, PetitionEvent>> reopenReferral(
      UUID referral, long fact, Act act) {
    return ReferralCourse.reopened(this, referral, fact, act);
  }

  /** Closes by hand what does not become a clue. */
  @Rule("R-INT-05")
  public Change<Petition, PetitionEvent> close(Outcome outcome, Act act) {
    // A repeat is kept for reference before anybody decided on it; nothing else ends undecided.
    Step step = state instanceof Registered && repeat != null ? Step.KEEP_REPEAT : Step.CLOSE;
    requireOpenTo(step, act.actor());
    if (referrals.stream().anyMatch(Referral::isOpen)) {
      throw new Refused(new PetitionRefusal.ClueStillOpen());
    }
    Ending.require(this, outcome);
    Petition next = to(step, new Closed(state.category(), outcome, act.on(), state.acceptedBy()));
    return Change.of(
        next,
        "closure",
        List.of("R-INT-05"),
        new PetitionClosed(id, organ(), outcome, act.on(), restricted));
  }

  /**
   * Leaves nothing of what it said, by the head's decision; number, dates and outcome stay. With
   * the content goes the wrapped data key, without which no copy of the ciphertext opens.
   */
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  public Change<Petition, PetitionEvent> purge(PurgeReason reason, Act act) {
    if (!act.actor().organ().equals(organ())) {
      throw new Refused(new PetitionRefusal.NotYourOrgan());
    }
    if (!act.actor().is(Role.HEAD)) {
      throw new Refused(new PetitionRefusal.OnlyTheHead());
    }
    PetitionLifecycle.TABLE.require(state, Step.PURGE);
    if (content == null) {
      throw new Refused(new PetitionRefusal.AlreadyPurged());
    }
    Petition next =
        new Petition(
            id,
            number,
            intake.emptied(),
            nameStatus,
            null,
            PetitionLifecycle.TABLE.arrive(state, Step.PURGE, state),
            acknowledgement,
            referrals,
            registeredBy,
            restricted,
            repeat);
    return Change.of(next, "purge-" + reason.code(), List.of("R-SEC-01"));
  }

  /** The petition with what its accused can be found by; nothing else of it changes. */
  public Change<Petition, PetitionEvent> findable(SealedContent sameWithLookUps) {
    Petition next =
        new Petition(
            id,
            number,
            intake,
            nameStatus,
            sameWithLookUps,
            state,
            acknowledgement,
            referrals,
            registeredBy,
            restricted,
            repeat);
    return Change.of(next, "look-ups", List.of());
  }

  /**
   * Makes it the repeat (重件) of an earlier petition (初件) of the same organ.
   *
   * @param of as it stands now
   * @param sameReporter whether whoever reports is the one who reported then: he is not told twice
   */
  public Change<Petition, PetitionEvent> confirmRepeat(Petition of, boolean sameReporter, Act act) {
    return Repeating.confirmed(this, of, sameReporter, act);
  }

  /** Takes it back that it is a repeat; its notice is due again on the day it was due before. */
  public Change<Petition, PetitionEvent> undoRepeat(
      UndoingReason reason, NoticeTerms terms, Act act) {
    return Repeating.undone(this, reason, terms, act);
  }

  /**
   * Follows what it repeats to the first of the chain; nothing where it does already.
   *
   * @param of what it repeats, as that stands now
   */
  public Optional<Change<Petition, PetitionEvent>> flattenRepeat(Petition of, Act act) {
    return Repeating.flattened(this, of, act);
  }

  /** Real names are dealt with first (优先办理): 0 for them, 1 for all others. */
  @Rule("R-RN-02")
  public int precedence() {
    return nameStatus.isRealName() ? 0 : 1;
  }

  /** What has to be done next, the decision first. */
  public List<Waiting> waits() {
    return Waiting.of(this);
  }

  /** Refuses a step that the actor may not take on this petition, or not as it stands. */
  public void requireOpenTo(Step step, Actor actor) {
    PetitionStaff.require(actor, organ());
    PetitionLifecycle.TABLE.require(state, step);
  }

  /** Whether the identity of its reporter, where it has one, belongs under this petition. */
  public boolean keepsReporter() {
    boolean stays =
        state instanceof PetitionState.Transferred(LocalDate _, Boolean keeps)
            && Boolean.TRUE.equals(keeps);
    return intake.reporter() != ReporterKind.NONE && (content != null || stays);
  }

  /** Code of the organ whose petition it is. */
  public String organ() {
    return intake.organ();
  }

  Petition to(Step step, PetitionState arrived) {
    PetitionState next = PetitionLifecycle.TABLE.arrive(state, step, arrived);
    return with(nameStatus, next, acknowledgement, referrals);
  }

  Petition withRepeat(@Nullable Repetition now, Acknowledgement notice) {
    return new Petition(
        id,
        number,
        intake,
        nameStatus,
        content,
        state,
        notice,
        referrals,
        registeredBy,
        restricted,
        now);
  }

  private Petition withName(NameStatus name) {
    return with(name, state, acknowledgement, referrals);
  }

  private Petition withAcknowledgement(Acknowledgement now) {
    return with(nameStatus, state, now, referrals);
  }

  Petition withReferrals(List<Referral> now) {
    return with(nameStatus, state, acknowledgement, now);
  }

  private Petition with(
      NameStatus name, PetitionState now, Acknowledgement notice, List<Referral> handedOver) {
    return new Petition(
        id,
        number,
        intake,
        name,
        content,
        now,
        notice,
        handedOver,
        registeredBy,
        restricted,
        repeat);
  }
}
