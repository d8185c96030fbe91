package casework.platform.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A service's own part of a matter's story, in the order in which it happened. */
public record StoryPart(List<StoryItem> items) {

  public static StoryPart of(Stream<StoryItem> items) {
    return new StoryPart(items.sorted(Comparator.comparing(StoryItem::at)).toList());
  }
}
