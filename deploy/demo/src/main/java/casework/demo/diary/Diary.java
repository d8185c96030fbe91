package casework.demo.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who does what on which day: for each day the stories it touches, each with its steps in order.
 */
public final class Diary {

  private final SortedMap<LocalDate, Map<Folder, List<Step>>> days = new TreeMap<>();

  /** Enters a story, whose steps come in the order in which they are taken. */
  public void enter(Story story) {
    Folder folder = new Folder(story.about());
    for (Step step : story.steps()) {
      days.computeIfAbsent(step.on(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(folder, _ -> new ArrayList<>())
          .add(step);
    }
  }

  /** The days on which anything is done, from that one on. */
  public SortedMap<LocalDate, Map<Folder, List<Step>>> from(LocalDate first) {
    return days.tailMap(first);
  }

  /** The days before that one. */
  public SortedMap<LocalDate, Map<Folder, List<Step>>> before(LocalDate day) {
    return days.headMap(day);
  }
}
