package casework.scoring.opinion.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.OpinionRefusal;
import casework.scoring.opinion.domain.Purpose;
import jakarta.inject.Named;
import java.util.List;

/** The cadre supervision office asks for an opinion; the facts are gathered afterwards. */
@Named
public final class RequestOpinion {

  /** What the officer asks for. */
  public record Command(Purpose purpose, List<String> cadres) {}

  private final Opinions opinions;
  private final OwnRecords own;

  public RequestOpinion(Opinions opinions, OwnRecords own) {
    this.opinions = opinions;
    this.own = own;
  }

  public Created<Opinion> handle(Command command, Act act) {
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("a request is a creation, not " + act.cause());
    }
    var change = Opinion.request(creation.id("opinion"), command.purpose(), command.cadres(), act);
    String organ = act.actor().organ();
    if (!command.cadres().stream().allMatch(each -> own.manages(organ, each, act.on()))) {
      throw new Refused(new OpinionRefusal.NotManagedHere());
    }
    return opinions.add(change, act);
  }
}
