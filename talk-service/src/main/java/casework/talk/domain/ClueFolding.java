package casework.talk.domain;

import casework.platform.kernel.Rule;
import casework.talk.domain.Occasion.ClueWarned;
import casework.talk.domain.Wanted.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which graded talks the facts about one clue ask for: one per colour until it closes, and again
 * after it has been reopened. The facts must come in their order, each once.
 */
final class ClueFolding {

  private ClueFolding() {}

  @Rule("R-TALK-GRADED")
  static List<Wanted> of(List<Occasion> occasions, RuleBook rules, LocalDate today) {
    Map<String, ClueWarned> asked = new LinkedHashMap<>();
    int round = 0;
    boolean closed = false;
    LocalDate voidedOn = null;
    for (Occasion each : occasions) {
      switch (each) {
        case ClueWarned it -> {
          if (!closed) {
            asked.putIfAbsent(it.mandate() + "/" + round, it);
          }
        }
        case Occasion.ClueClosed _ -> closed = true;
        case Occasion.ClueReopened _ -> {
          round++;
          closed = false;
        }
        case Occasion.ClueVoided it -> voidedOn = it.voidedOn();
        case Occasion.Appointed _,
            Occasion.AppointmentWithdrawn _,
            Occasion.Corrected _,
            Occasion.Retired _,
            Occasion.YearBegun _,
            Occasion.Unverifiable _,
            Occasion.Evaluated _,
            Occasion.Sanctioned _,
            Occasion.SanctionRevoked _ -> {}
      }
    }
    @Nullable Withdrawal end =
        voidedOn == null ? null : new Withdrawal(WithdrawalReason.CLUE_VOIDED, voidedOn);
    List<Wanted> wanted = new ArrayList<>();
    asked.forEach((key, it) -> wanted.add(talk(key, it, end, rules, today)));
    return wanted;
  }

  private static Wanted talk(
      String key, ClueWarned it, @Nullable Withdrawal end, RuleBook rules, LocalDate today) {
    Target target = Target.officer(it.keeper());
    return new Wanted(
        // The clue's keeper may change; the talk of this colour stays the same one.
        MandateId.of(TalkKind.SUPERVISION, Target.officer(""), key),
        TalkKind.SUPERVISION,
        target,
        it.organ(),
        it.department(),
        new Cause(Cause.Type.CLUE, List.of(it.clue()), 0, it.colour(), it.level(), ""),
        it.noticedOn(),
        DueClock.start(Stage.SUPERVISION, it.noticedOn(), it.organ(), rules, today),
        null,
        null,
        end,
        null);
  }
}
