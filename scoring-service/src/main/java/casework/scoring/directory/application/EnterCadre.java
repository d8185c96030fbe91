package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.store.Created;
import casework.scoring.directory.domain.Appointment;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreHistory;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.CadreState;
import casework.scoring.directory.domain.DirectoryRefusal;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** A cadre whom the directory did not know is entered with what he holds. */
@Named
public final class EnterCadre {

  /** A post he holds, and since when. */
  public record Post(Appointment.Place place, LocalDate since) {}

  /** What the officer asks for. */
  public record Command(CadreId cadre, Cadre.Standing standing, List<Post> posts) {}

  private final Cadres cadres;
  private final Organs organs;
  private final Posts posts;
  private final Reach reach;

  public EnterCadre(Cadres cadres, Organs organs, Posts posts, Reach reach) {
    this.cadres = cadres;
    this.organs = organs;
    this.posts = posts;
    this.reach = reach;
  }

  public Created<Cadre> handle(Command command, Act act) {
    require("organ", command.standing().organ(), act);
    require("managedBy", command.standing().managedBy(), act);
    List<CadreHistory.Held> held =
        command.posts().stream().map(each -> held(each, command.standing(), act)).toList();
    Cause.Creation creation = (Cause.Creation) act.cause();
    boolean known =
        cadres
            .find(command.cadre())
            .filter(each -> !each.state().enteredBy().equals(creation.id("cadre")))
            .isPresent();
    if (known) {
      throw new Refused(new DirectoryRefusal.EnteredAlready("cadre"));
    }
    return cadres.add(
        Cadre.enter(
            command.cadre(),
            creation.id("cadre"),
            command.standing(),
            held,
            new CadreState.Serving(),
            act),
        act);
  }

  private CadreHistory.Held held(Post post, Cadre.Standing standing, Act act) {
    // The post as it is when he is entered: he may have held it before the directory knew the unit.
    LocalDate on =
        post.since().isBefore(standing.validFrom()) ? standing.validFrom() : post.since();
    Posts.Found found = posts.require(post.place(), on, act);
    return new CadreHistory.Held(
        post.place(), found.post().title(), found.post().kind(), post.since(), null);
  }

  private void require(String field, String organ, Act act) {
    if (!reach.covers(act.actor(), organ) || organs.find(organ).isEmpty()) {
      throw new Refused(new DirectoryRefusal.UnknownOrgan(field));
    }
  }
}
