package casework.talk.application;

import casework.platform.kernel.Actor;
import casework.platform.store.Stored;
import casework.talk.domain.Mandate;
import casework.talk.domain.SignedStep;
import casework.talk.domain.Talk;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What this service did because of a petition, a clue, a case or a transfer of its own. */
@Named
public final class Story {

  /**
   * One thing that was done.
   *
   * @param kind {@code mandate} or {@code talk}
   * @param matter id of that duty or talk
   * @param detail code of the kind of talk
   */
  public record Item(
      LocalDate on,
      Instant at,
      String kind,
      String service,
      UUID matter,
      String step,
      String officer,
      String detail) {}

  private final TalkQueries queries;

  public Story(TalkQueries queries) {
    this.queries = queries;
  }

  public List<Item> of(UUID matter, Actor actor) {
    List<Stored<Mandate>> mandates = queries.mandatesAbout(matter, actor);
    List<UUID> ids = mandates.stream().map(Stored::id).toList();
    List<Item> items = new ArrayList<>();
    for (Stored<Mandate> each : mandates) {
      String kind = each.state().kind().name();
      each.state().trail().forEach(step -> items.add(item("mandate", each.id(), step, kind)));
    }
    for (Stored<Talk> each : queries.talksAbout(ids, matter, actor)) {
      String kind = each.state().kind().name();
      each.state().trail().forEach(step -> items.add(item("talk", each.id(), step, kind)));
    }
    items.sort(Comparator.comparing(Item::at));
    return items;
  }

  private static Item item(String kind, UUID matter, SignedStep step, String detail) {
    return new Item(
        step.by().on(),
        step.by().at(),
        kind,
        "talk-service",
        matter,
        step.step(),
        step.by().officer(),
        detail);
  }
}
