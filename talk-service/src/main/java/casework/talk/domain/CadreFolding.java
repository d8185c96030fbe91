package casework.talk.domain;

import casework.platform.deadline.Period;
import casework.platform.kernel.Rule;
import casework.talk.domain.Occasion.Appointed;
import casework.talk.domain.Occasion.Corrected;
import casework.talk.domain.Occasion.Evaluated;
import casework.talk.domain.Occasion.SanctionRevoked;
import casework.talk.domain.Occasion.Sanctioned;
import casework.talk.domain.Occasion.Unverifiable;
import casework.talk.domain.Occasion.YearBegun;
import casework.talk.domain.Wanted.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which talks the facts about one cadre ask for. A later correction or withdrawal works on the fact
 * it names, whether that came before it or not; facts of different services meet only by their
 * days.
 */
final class CadreFolding {

  private final Target target;
  private final RuleBook rules;
  private final LocalDate today;

  private final Map<UUID, Office> offices = new LinkedHashMap<>();
  private final Map<String, Penalty> penalties = new LinkedHashMap<>();
  private final List<Wanted> wanted = new ArrayList<>();
  private @Nullable LocalDate retiredOn;

  /** An appointment with everything said about it since. */
  private static final class Office {
    private @Nullable Appointed first;
    private @Nullable Appointed now;
    private @Nullable LocalDate withdrawnOn;
    private final List<Corrected> corrections = new ArrayList<>();

    void settle() {
      Appointed settled = first;
      for (Corrected each : corrections) {
        settled = settled == null ? null : corrected(settled, each);
      }
      now = settled;
    }

    private static Appointed corrected(Appointed before, Corrected by) {
      return new Appointed(
          before.appointment(),
          before.organ(),
          before.post(),
          before.fromPost(),
          Objects.requireNonNullElse(by.postKind(), before.postKind()),
          Objects.requireNonNullElse(by.decidedOn(), before.decidedOn()),
          Objects.requireNonNullElse(by.takesOfficeOn(), before.takesOfficeOn()));
    }
  }

  private static final class Penalty {
    private @Nullable Sanctioned imposed;
    private @Nullable LocalDate revokedOn;
  }

  private CadreFolding(Target target, RuleBook rules, LocalDate today) {
    this.target = target;
    this.rules = rules;
    this.today = today;
  }

  static List<Wanted> of(Target target, List<Occasion> occasions, RuleBook rules, LocalDate today) {
    CadreFolding folding = new CadreFolding(target, rules, today);
    occasions.forEach(folding::take);
    folding.offices.values().forEach(Office::settle);
    occasions.forEach(folding::ask);
    return List.copyOf(folding.wanted);
  }

  private void take(Occasion occasion) {
    switch (occasion) {
      case Appointed it -> office(it.appointment()).first = it;
      case Occasion.AppointmentWithdrawn it ->
          office(it.appointment()).withdrawnOn = it.withdrawnOn();
      case Corrected it -> correct(it);
      case Occasion.Retired it -> retiredOn = it.retiredOn();
      case Sanctioned it -> penalty(it.caseId(), it.person()).imposed = it;
      case SanctionRevoked it -> penalty(it.caseId(), it.person()).revokedOn = it.revokedOn();
      case YearBegun _, Unverifiable _, Evaluated _ -> {}
      case Occasion.ClueWarned _, Occasion.ClueVoided _, Occasion.ClueReopened _ -> {}
      case Occasion.LastPlaced _ -> {}
    }
  }

  private void correct(Corrected it) {
    UUID appointment = it.appointment();
    if (appointment != null) {
      office(appointment).corrections.add(it);
    }
    if (it.retiredOn() != null) {
      retiredOn = it.retiredOn();
    }
  }

  private Office office(UUID appointment) {
    return offices.computeIfAbsent(appointment, _ -> new Office());
  }

  private Penalty penalty(UUID caseId, int person) {
    return penalties.computeIfAbsent(caseId + "/" + person, _ -> new Penalty());
  }

  private void ask(Occasion occasion) {
    switch (occasion) {
      case Appointed it -> askAbout(office(it.appointment()));
      case YearBegun it -> wanted.add(yearly(it));
      case Unverifiable it ->
          wanted.add(
              reminder(Cause.of(Cause.Type.PETITION, it.petition()), it.organ(), it.refusedOn()));
      case Evaluated it ->
          wanted.add(
              reminder(
                  Cause.of(Cause.Type.EVALUATION, it.evaluation()), it.organ(), it.concludedOn()));
      case Sanctioned it -> askAbout(penalty(it.caseId(), it.person()));
      case Occasion.AppointmentWithdrawn _,
          Corrected _,
          Occasion.Retired _,
          SanctionRevoked _,
          Occasion.LastPlaced _,
          Occasion.ClueWarned _,
          Occasion.ClueVoided _,
          Occasion.ClueReopened _ -> {}
    }
  }

  // What any version of the appointment asked for is told of, were it only as corrected: so the
  // order in which the versions were heard leaves no trace.
  private void askAbout(Office office) {
    Appointed first = Objects.requireNonNull(office.first);
    Appointed now = Objects.requireNonNull(office.now);
    Set<PostKind> ever = EnumSet.of(first.postKind());
    office.corrections.stream()
        .flatMap(each -> Optional.ofNullable(each.postKind()).stream())
        .forEach(ever::add);
    if (ever.contains(PostKind.PRINCIPAL)) {
      wanted.add(appointment(office, now));
    }
    if (ever.contains(PostKind.PRINCIPAL) || ever.contains(PostKind.TEAM_MEMBER)) {
      wanted.add(integrity(office, now));
    }
  }

  @Rule("T-TALK-APPOINTMENT")
  private Wanted appointment(Office office, Appointed now) {
    LocalDate lastDay = now.takesOfficeOn().minusDays(1);
    DueClock clock =
        DueClock.by(Stage.APPOINTMENT, now.decidedOn(), lastDay, now.organ(), rules, today);
    boolean asked = now.postKind() == PostKind.PRINCIPAL;
    return wanted(
        TalkKind.APPOINTMENT,
        now.appointment().toString(),
        now.organ(),
        Cause.of(Cause.Type.APPOINTMENT, now.appointment()),
        now.decidedOn(),
        clock,
        null,
        lastDay,
        endOf(office, now, asked, lastDay),
        null);
  }

  @Rule("T-TALK-INTEGRITY")
  private Wanted integrity(Office office, Appointed now) {
    LocalDate from = now.takesOfficeOn();
    DueClock clock = DueClock.start(Stage.INTEGRITY, from, now.organ(), rules, today);
    DueClock together = DueClock.start(Stage.INTEGRITY_COLLECTIVE, from, now.organ(), rules, today);
    boolean asked = now.postKind() != PostKind.OTHER;
    return wanted(
        TalkKind.INTEGRITY,
        now.appointment().toString(),
        now.organ(),
        Cause.of(Cause.Type.APPOINTMENT, now.appointment()),
        now.decidedOn(),
        clock,
        together,
        null,
        endOf(office, now, asked, clock.due()),
        null);
  }

  private @Nullable Withdrawal endOf(Office office, Appointed now, boolean asked, LocalDate due) {
    LocalDate withdrawnOn = office.withdrawnOn;
    if (withdrawnOn != null) {
      return new Withdrawal(WithdrawalReason.APPOINTMENT_WITHDRAWN, withdrawnOn);
    }
    if (!asked) {
      LocalDate on = office.corrections.getLast().correctedOn();
      return new Withdrawal(WithdrawalReason.CORRECTED, on);
    }
    // Leaving later than the talk was due takes nothing away: it stays overdue.
    LocalDate left = leftOn(now).filter(on -> !on.isAfter(due)).orElse(null);
    return left == null ? retiredBy(due) : new Withdrawal(WithdrawalReason.LEFT_OFFICE, left);
  }

  private Optional<LocalDate> leftOn(Appointed now) {
    return offices.values().stream()
        .filter(each -> each.withdrawnOn == null)
        .flatMap(each -> Optional.ofNullable(each.now).stream())
        .filter(each -> now.post().equals(each.fromPost()))
        .map(Appointed::takesOfficeOn)
        .filter(on -> on.isAfter(now.takesOfficeOn()))
        .min(LocalDate::compareTo);
  }

  private @Nullable Withdrawal retiredBy(LocalDate due) {
    LocalDate on = retiredOn;
    return on == null || on.isAfter(due) ? null : new Withdrawal(WithdrawalReason.RETIRED, on);
  }

  @Rule("T-TALK-DUTY")
  private Wanted yearly(YearBegun it) {
    LocalDate lastDay = rules.table(it.organ(), it.on()).yearly().dueIn(it.year());
    return wanted(
        TalkKind.DUTY,
        "year " + it.year(),
        it.organ(),
        new Cause(Cause.Type.YEAR, List.of(), it.year(), null, null, ""),
        it.on(),
        DueClock.by(Stage.DUTY, it.on(), lastDay, it.organ(), rules, today),
        null,
        lastDay,
        retiredBy(lastDay),
        null);
  }

  @Rule("R-TALK-REMINDER")
  private Wanted reminder(Cause cause, String organ, LocalDate on) {
    return wanted(
        TalkKind.REMINDER,
        cause.matters().getFirst().toString(),
        organ,
        cause,
        on,
        DueClock.start(Stage.REMINDER, on, organ, rules, today),
        null,
        null,
        null,
        null);
  }

  private void askAbout(Penalty penalty) {
    Sanctioned it = Objects.requireNonNull(penalty.imposed);
    LimitTable table = rules.table(it.organ(), it.decidedOn());
    @Nullable Withdrawal end =
        penalty.revokedOn == null
            ? null
            : new Withdrawal(WithdrawalReason.SANCTION_REVOKED, penalty.revokedOn);
    if (!table.admonishes(it.measures())) {
      return;
    }
    wanted.add(admonition(it, end));
    int months = table.influenceOf(it.measures());
    if (months > 0 || table.expels(it.measures())) {
      wanted.add(returnVisit(it, months, table.expels(it.measures()), end));
    }
  }

  @Rule("R-TALK-ADMONITION")
  private Wanted admonition(Sanctioned it, @Nullable Withdrawal end) {
    return wanted(
        TalkKind.ADMONITION,
        it.caseId() + "/" + it.person(),
        it.organ(),
        Cause.of(Cause.Type.SANCTION, it.caseId(), it.clue()),
        it.decidedOn(),
        DueClock.start(Stage.ADMONITION, it.decidedOn(), it.organ(), rules, today),
        null,
        null,
        end,
        null);
  }

  @Rule("T-TALK-RETURN")
  private Wanted returnVisit(
      Sanctioned it, int months, boolean expelled, @Nullable Withdrawal end) {
    List<Period> influence = months == 0 ? List.of() : List.of(Period.months(months));
    boolean retired =
        retiredOn != null
            && !retiredOn.isBefore(it.decidedOn())
            && !retiredOn.isAfter(it.decidedOn().plusMonths(months));
    @Nullable ExemptionReason exemption = null;
    if (expelled) {
      exemption = ExemptionReason.EXPELLED_OR_SENTENCED;
    } else if (retired) {
      exemption = ExemptionReason.RETIRED_IN_INFLUENCE;
    }
    return wanted(
        TalkKind.RETURN_VISIT,
        it.caseId() + "/" + it.person(),
        it.organ(),
        Cause.of(Cause.Type.SANCTION, it.caseId(), it.clue()),
        it.decidedOn(),
        DueClock.start(Stage.RETURN_VISIT, it.decidedOn(), influence, it.organ(), rules, today),
        null,
        null,
        end,
        exemption);
  }

  private Wanted wanted(
      TalkKind kind,
      String fact,
      String organ,
      Cause cause,
      LocalDate on,
      DueClock clock,
      @Nullable DueClock collective,
      @Nullable LocalDate lastDay,
      @Nullable Withdrawal end,
      @Nullable ExemptionReason exemption) {
    return new Wanted(
        MandateId.of(kind, target, fact),
        kind,
        target,
        organ,
        null,
        cause,
        on,
        clock,
        collective,
        lastDay,
        end,
        exemption);
  }
}
