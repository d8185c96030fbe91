package casework.scoring.board.application;

import casework.platform.kernel.Actor;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.StoryItem;
import casework.scoring.board.domain.Trace;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What facts about a matter propose to the body that has it. */
@Named
public final class BoardStory implements StorySource {

  private final Traces traces;

  public BoardStory(Traces traces) {
    this.traces = traces;
  }

  @Override
  public List<StoryItem> story(UUID matter, Actor actor) {
    List<StoryItem> items = new ArrayList<>();
    for (Trace trace : traces.about(matter, actor)) {
      for (Trace.Fact fact : trace.facts()) {
        items.add(
            new StoryItem(
                fact.on(),
                LawDays.startOf(fact.on()),
                "score-proposal",
                trace.matter(),
                fact.stands() ? "proposed" : "withdrawn",
                null,
                fact.kind()));
      }
    }
    return items;
  }
}
