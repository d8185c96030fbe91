package casework.talk.domain;

import casework.platform.kernel.Rule;
import casework.talk.domain.Occasion.ClueWarned;
import casework.talk.domain.Wanted.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which graded talks the facts about one clue ask for: one per colour, and again after the clue has
 * been closed and reopened. Closing by itself changes nothing: a talk that is due stays due. The
 * facts must come in their order, each once.
 */
final class ClueFolding {

  private ClueFolding() {}

  @Rule("R-TALK-GRADED")
  static List<Wanted> of(List<Occasion> occasions, RuleBook rules, LocalDate today) {
    Map<UUID, TreeMap<Integer, ClueWarned>> asked = new LinkedHashMap<>();
    int round = 0;
    LocalDate voidedOn = null;
    for (Occasion each : occasions) {
      switch (each) {
        case ClueWarned it ->
            asked.computeIfAbsent(it.mandate(), _ -> new TreeMap<>()).putIfAbsent(round, it);
        case Occasion.ClueReopened _ -> round++;
        case Occasion.ClueVoided it -> voidedOn = it.voidedOn();
        case Occasion.Appointed _,
            Occasion.AppointmentWithdrawn _,
            Occasion.Corrected _,
            Occasion.Retired _,
            Occasion.YearBegun _,
            Occasion.Unverifiable _,
            Occasion.Evaluated _,
            Occasion.LastPlaced _,
            Occasion.Sanctioned _,
            Occasion.SanctionRevoked _ -> {}
      }
    }
    @Nullable Withdrawal end =
        voidedOn == null ? null : new Withdrawal(WithdrawalReason.CLUE_VOIDED, voidedOn);
    List<Wanted> wanted = new ArrayList<>();
    asked.forEach(
        (mandate, rounds) -> {
          int n = 0;
          for (ClueWarned it : rounds.values()) {
            // Counted, not named by its round: a reopening heard late may split a round and so
            // add a talk, but never takes one away that was asked for.
            wanted.add(talk(mandate + "/" + n++, it, end, rules, today));
          }
        });
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
