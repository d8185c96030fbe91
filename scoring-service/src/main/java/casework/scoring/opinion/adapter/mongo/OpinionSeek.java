package casework.scoring.opinion.adapter.mongo;

import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.OpinionState;
import casework.scoring.opinion.domain.OpinionState.Issued;
import java.util.Locale;
import org.bson.Document;

/** The look-up fields of an opinion. */
public final class OpinionSeek {

  private OpinionSeek() {}

  public static Document of(Opinion opinion) {
    Document seek =
        new Document("organ", opinion.organ())
            .append("order", order(opinion))
            .append("requestedOn", opinion.requestedBy().on().toString())
            .append("cadres", opinion.cadres())
            .append("state", word(opinion.state()));
    if (opinion.state() instanceof Issued issued) {
      seek.append("number", issued.number()).append("issuedOn", issued.on().toString());
    }
    return seek;
  }

  /** Newest first is downwards; unique through the id at its end. */
  static String order(Opinion opinion) {
    return opinion.requestedBy().on() + "/" + opinion.id();
  }

  static String word(OpinionState state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
