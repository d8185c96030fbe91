package casework.talk.domain;

import casework.platform.kernel.Rule;
import casework.talk.domain.Occasion.LastPlaced;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which talks a year's standing asks for: one with the head of each body that stands last. */
final class StandingFolding {

  private StandingFolding() {}

  @Rule("R-SCORE-04")
  static List<Wanted> of(List<Occasion> occasions, RuleBook rules, LocalDate today) {
    Map<String, LastPlaced> byBody = new TreeMap<>();
    for (Occasion each : occasions) {
      if (each instanceof LastPlaced it) {
        byBody.putIfAbsent(it.standing() + "/" + it.body(), it);
      }
    }
    return byBody.entrySet().stream()
        .map(each -> talk(each.getKey(), each.getValue(), rules, today))
        .toList();
  }

  // No body sees to the talk with its own head: who does is for case supervision to say.
  private static Wanted talk(String key, LastPlaced it, RuleBook rules, LocalDate today) {
    return new Wanted(
        MandateId.of(TalkKind.SUPERVISION, Target.officer(""), key),
        TalkKind.SUPERVISION,
        Target.officer(it.head()),
        it.organ(),
        null,
        new Cause(Cause.Type.LAST_PLACE, List.of(it.standing()), it.year(), null, null, ""),
        it.on(),
        DueClock.start(Stage.SUPERVISION, it.on(), it.organ(), rules, today),
        null,
        null,
        null,
        null);
  }
}
