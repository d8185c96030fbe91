package casework.scoring.file.application;

import casework.platform.kernel.Actor;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.StoryItem;
import casework.platform.store.Stored;
import casework.scoring.board.application.StorySource;
import casework.scoring.file.domain.CadreFile;
import casework.scoring.file.domain.Entry;
import casework.scoring.file.domain.FileFact;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What went into files because of a matter; only for those who read the file. */
@Named
public final class FileStory implements StorySource {

  private final CadreFiles files;
  private final Managers managers;

  public FileStory(CadreFiles files, Managers managers) {
    this.files = files;
    this.managers = managers;
  }

  @Override
  public List<StoryItem> story(UUID matter, Actor actor) {
    List<StoryItem> items = new ArrayList<>();
    if (!ReadFile.needsToKnow(actor)) {
      return items;
    }
    for (Stored<CadreFile> each : files.about(matter)) {
      for (Entry entry : each.state().entries()) {
        Stream.of(word(entry.said(), matter), word(entry.takenBack(), matter))
            .flatMap(List::stream)
            .filter(fact -> sees(actor, each.state().cadre(), fact.on()))
            .forEach(fact -> items.add(item(each.state(), fact)));
      }
    }
    return items;
  }

  private boolean sees(Actor actor, String cadre, LocalDate on) {
    return managers.of(cadre, on).filter(organ -> managers.sees(actor, organ)).isPresent();
  }

  private static List<FileFact> word(@Nullable FileFact fact, UUID matter) {
    return fact != null && (fact.matter().equals(matter) || fact.causes().contains(matter))
        ? List.of(fact)
        : List.of();
  }

  private static StoryItem item(CadreFile file, FileFact fact) {
    return new StoryItem(
        fact.on(),
        LawDays.startOf(fact.on()),
        "cadre-file",
        CadreFile.key(file.cadre()),
        fact.stands() ? "entered" : "taken-back",
        null,
        fact.kind().name().toLowerCase(Locale.ROOT));
  }
}
