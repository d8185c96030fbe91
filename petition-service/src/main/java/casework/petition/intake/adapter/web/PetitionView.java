package casework.petition.intake.adapter.web;

import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Acknowledgement;
import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.Coded;
import casework.petition.intake.domain.NoticeTerms;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionState;
import casework.petition.intake.domain.Referral;
import casework.petition.intake.domain.Repetition;
import casework.platform.kernel.LawDays;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A petition as it stands in lists and replies: codes and dates, nobody's name. */
record PetitionView(
    UUID id,
    String number,
    String organ,
    String status,
    LocalDate registeredOn,
    LocalDate receivedOn,
    String channel,
    @Nullable String subChannel,
    String region,
    String problemClass,
    String problem,
    String problemEdition,
    String nameStatus,
    String reporter,
    boolean collective,
    int people,
    List<String> flags,
    List<AccusedMarks> accused,
    @Nullable String category,
    @Nullable String reason,
    @Nullable String outcome,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate closedOn,
    List<ReferralView> referrals,
    NoticeView notice,
    List<String> waits,
    @Nullable RepeatView repeat,
    boolean restricted,
    long revision) {

  /** What of an accused may stand in lists. */
  record AccusedMarks(int number, String region, String level, boolean referred) {}

  /** One hand-over to the clue ledger. */
  record ReferralView(
      UUID id,
      List<Integer> accused,
      LocalDate referredOn,
      @Nullable UUID clue,
      @Nullable String end,
      @Nullable LocalDate endedOn) {}

  /**
   * Which earlier petition it says again.
   *
   * @param first the first of the chain, whose clue stands for this one too
   */
  record RepeatView(UUID of, UUID first, LocalDate confirmedOn) {

    private static @Nullable RepeatView of(@Nullable Repetition repeat) {
      return repeat == null
          ? null
          : new RepeatView(repeat.of().value(), repeat.first().value(), repeat.by().on());
    }
  }

  /** How the notice of acceptance stands today. */
  record NoticeView(
      String status,
      @Nullable String ground,
      @Nullable LocalDate dueOn,
      @Nullable Boolean provisional,
      @Nullable String colour,
      @Nullable LocalDate givenOn,
      @Nullable String way,
      @Nullable Boolean inTime) {

    private static NoticeView of(Acknowledgement notice, NoticeTerms terms, LocalDate today) {
      return switch (notice) {
        case Acknowledgement.NotOwed(Acknowledgement.Ground ground) ->
            new NoticeView("not-owed", ground.code(), null, null, null, null, null, null);
        case Acknowledgement.Owed owed -> {
          var due = terms.due(owed.clock(), today);
          String colour = terms.colour(owed.clock(), today).name().toLowerCase(Locale.ROOT);
          yield new NoticeView(
              "owed", null, due.due(), due.provisional(), colour, null, null, null);
        }
        case Acknowledgement.Given given ->
            new NoticeView(
                "given",
                null,
                given.dueOn(),
                null,
                null,
                given.givenOn(),
                given.way().code(),
                given.inTime());
      };
    }
  }

  static PetitionView of(Stored<Petition> stored, NoticeTerms terms, LocalDate today) {
    Petition petition = stored.state();
    var intake = petition.intake();
    PetitionState state = petition.state();
    return new PetitionView(
        stored.id(),
        petition.number().value(),
        petition.organ(),
        state.code(),
        petition.registeredBy().on(),
        intake.receivedOn(),
        intake.channel().code(),
        intake.subChannel(),
        intake.region().value(),
        intake.problem().group(),
        intake.problem().code(),
        intake.problem().edition(),
        petition.nameStatus().code(),
        intake.reporter().code(),
        intake.collective(),
        intake.people(),
        intake.flags(),
        intake.accused().stream().map(each -> marks(each, petition)).toList(),
        code(state.category()),
        state instanceof PetitionState.Refused refused ? refused.reason().code() : null,
        state instanceof PetitionState.Closed closed ? closed.outcome().code() : null,
        decidedOn(state),
        state instanceof PetitionState.Closed closed ? closed.on() : null,
        petition.referrals().stream().map(PetitionView::referral).toList(),
        NoticeView.of(petition.acknowledgement(), terms, today),
        petition.waits().stream().map(Coded::code).toList(),
        RepeatView.of(petition.repeat()),
        petition.restricted(),
        stored.revision().value());
  }

  private static @Nullable LocalDate decidedOn(PetitionState state) {
    return switch (state) {
      case PetitionState.Accepted accepted -> accepted.by().on();
      case PetitionState.Refused refused -> refused.by().on();
      case PetitionState.Referred referred -> referred.acceptedBy().on();
      case PetitionState.Registered _, PetitionState.Closed _, PetitionState.Transferred _ -> null;
    };
  }

  private static AccusedMarks marks(Accused.Marks each, Petition petition) {
    return new AccusedMarks(
        each.number(),
        each.region().value(),
        each.level(),
        !petition.unreferred().contains(each.number()));
  }

  private static ReferralView referral(Referral referral) {
    Referral.End end = referral.end();
    return new ReferralView(
        referral.id(),
        referral.accused(),
        LawDays.of(referral.by().at()),
        end == null ? null : end.clue(),
        end == null ? null : end.how().code(),
        end == null ? null : end.on());
  }

  private static @Nullable String code(@Nullable Category category) {
    return category == null ? null : category.code();
  }
}
