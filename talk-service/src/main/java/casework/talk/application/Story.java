package casework.talk.application;

import casework.platform.kernel.Actor;
import casework.platform.kernel.StoryItem;
import casework.platform.kernel.StoryPart;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.SignedStep;
import casework.talk.domain.Talk;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What this service did because of a petition, a clue, a case or a transfer of its own. */
@Named
public final class Story {

  private final TalkQueries queries;

  public Story(TalkQueries queries) {
    this.queries = queries;
  }

  public StoryPart of(UUID matter, Actor actor) {
    List<Stored<Mandate>> mandates = queries.mandatesAbout(matter, actor);
    List<UUID> ids = mandates.stream().map(Stored::id).toList();
    List<StoryItem> items = new ArrayList<>();
    for (Stored<Mandate> each : mandates) {
      String kind = each.state().kind().name();
      each.state().trail().forEach(step -> items.add(item("mandate", each.id(), step, kind)));
    }
    for (Stored<Talk> each : queries.talksAbout(ids, matter, actor)) {
      String kind = each.state().kind().name();
      each.state().trail().forEach(step -> items.add(item("talk", each.id(), step, kind)));
    }
    return StoryPart.of(items.stream());
  }

  private static StoryItem item(String kind, UUID matter, SignedStep step, String detail) {
    return new StoryItem(
        step.by().on(), step.by().at(), kind, matter, step.step(), step.by().officer(), detail);
  }
}
