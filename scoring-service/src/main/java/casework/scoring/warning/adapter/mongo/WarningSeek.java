package casework.scoring.warning.adapter.mongo;

import casework.platform.kernel.LawDays;
import casework.scoring.warning.domain.Card;
import casework.scoring.warning.domain.Warning;
import java.util.Locale;
import org.bson.Document;

/** The look-up fields; days are ISO text, which sorts as days do. */
public final class WarningSeek {

  private WarningSeek() {}

  public static Document of(Warning warning) {
    Document seek =
        new Document("organ", warning.organ())
            .append("kind", warning.target().kind().name())
            .append("target", warning.target().id())
            .append("state", word(warning.state()))
            .append("running", warning.state().current().isPresent())
            .append("due", warning.state().awaitsDecision())
            .append("red", warning.cards().stream().anyMatch(e -> e.level() == Card.Level.RED))
            .append("order", order(warning));
    // One that was given in error has no card, and counts in no figure.
    if (!warning.cards().isEmpty()) {
      seek.append("from", warning.cards().getFirst().from().toString());
    }
    warning.looksOn().ifPresent(day -> seek.append("nextTransitionAt", LawDays.startOf(day)));
    return seek;
  }

  /** Newest first is downwards; unique through the id at its end. */
  static String order(Warning warning) {
    return warning.trail().getFirst().by().on() + "/" + warning.id();
  }

  private static String word(Object state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
