package casework.petition.sampling.adapter.mongo;

import casework.petition.sampling.domain.Draw;
import casework.petition.sampling.domain.SampledOrder;
import casework.petition.sampling.domain.SampledState.Answers;
import casework.petition.sampling.domain.SampledState.Drawn;
import casework.petition.sampling.domain.SampledState.FollowedUp;
import casework.petition.sampling.domain.SampledState.Traced;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** By which fields draws and drawn orders are looked up and counted. */
public final class SamplingSeek {

  private SamplingSeek() {}

  public static Document of(Draw draw) {
    Document seek = new Document("organ", draw.organ()).append("month", draw.month());
    Draw.Result result = draw.result();
    if (result != null && !result.finished()) {
      seek.append("unfinished", true);
    }
    return seek;
  }

  public static Document of(SampledOrder order) {
    Document seek =
        new Document("organ", order.organ())
            .append("month", order.month())
            .append("state", order.state().code());
    switch (order.state()) {
      case Drawn _ -> {}
      case Traced traced -> seek.append("amiss", amiss(traced.answers()));
      case FollowedUp followed -> seek.append("amiss", amiss(followed.answers()));
    }
    return seek;
  }

  /** Codes of the questions answered with no. */
  private static List<String> amiss(Answers answers) {
    List<String> amiss = new ArrayList<>();
    if (!answers.handled()) {
      amiss.add("handled");
    }
    if (!answers.procedure()) {
      amiss.add("procedure");
    }
    if (!answers.satisfied()) {
      amiss.add("satisfied");
    }
    return amiss;
  }
}
