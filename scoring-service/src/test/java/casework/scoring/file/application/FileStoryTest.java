package casework.scoring.file.application;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.kernel.StoryItem;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.file.domain.CadreFile;
import casework.scoring.file.domain.CadreFile.FileEvent;
import casework.scoring.file.domain.EntryKind;
import casework.scoring.file.domain.FileFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileStoryTest {

  private static final String ORGAN = "990301-JW";
  private static final String CADRE = "990301-C005";
  private static final UUID CASE = new UUID(1, 1);
  private static final UUID PETITION = new UUID(1, 2);
  private static final UUID TALK = new UUID(1, 3);
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  private final List<CadreFile> files = new ArrayList<>();
  private final FileStory story = new FileStory(new Shelf(), new Directory());

  /** Gives every file for every matter: what belongs to it is for the story to find. */
  private final class Shelf implements CadreFiles {
    @Override
    public Optional<Stored<CadreFile>> find(String cadre) {
      return Optional.empty();
    }

    @Override
    public List<String> having(String entry) {
      return List.of();
    }

    @Override
    public List<Stored<CadreFile>> about(UUID matter) {
      return files.stream()
          .map(each -> Stored.of(CadreFile.key(each.cadre()), Revision.FIRST, each))
          .toList();
    }

    @Override
    public Created<CadreFile> add(Change<CadreFile, FileEvent> change, Act act) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Stored<CadreFile> save(
        Stored<CadreFile> read, Change<CadreFile, FileEvent> change, Act act) {
      throw new UnsupportedOperationException();
    }
  }

  /** He moves to another organ in April. */
  private static final class Directory implements Managers {
    @Override
    public Optional<String> of(String cadre, LocalDate on) {
      return Optional.of(on.isBefore(LocalDate.of(2020, 4, 1)) ? ORGAN : "990302-JW")
          .filter(_ -> cadre.equals(CADRE));
    }

    @Override
    public List<String> managedBy(String organ, LocalDate on) {
      return List.of();
    }

    @Override
    public boolean sees(Actor actor, String organ) {
      return actor.organ().equals(organ);
    }
  }

  private static Actor actor(String organ, Role... roles) {
    return new Actor("O1", organ, null, Set.of(roles), "test");
  }

  private static FileFact sanction(LocalDate on, long sequence, boolean stands) {
    return new FileFact(
        "sanction/1",
        EntryKind.SANCTION,
        CASE,
        List.of(PETITION),
        on,
        ORGAN,
        List.of("party-warning"),
        null,
        sequence,
        stands);
  }

  private static FileFact talk() {
    return new FileFact(
        "talk/1", EntryKind.TALK, TALK, List.of(), DAY, ORGAN, List.of(), null, 1, true);
  }

  private void file(FileFact... facts) {
    CadreFile file = CadreFile.empty(CADRE);
    for (FileFact each : facts) {
      file = file.hear(each).next();
    }
    files.add(file);
  }

  private List<String> steps(UUID matter, Actor actor) {
    return story.story(matter, actor).stream().map(StoryItem::step).toList();
  }

  @Test
  void tellsWhatTheMatterAndWhatItLedToBroughtIntoTheFile() {
    file(sanction(DAY, 1, true), talk());
    Actor head = actor(ORGAN, Role.HEAD);

    assertThat(story.story(PETITION, head))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.on()).isEqualTo(DAY);
              assertThat(it.kind()).isEqualTo("cadre-file");
              assertThat(it.matter()).isEqualTo(CadreFile.key(CADRE));
              assertThat(it.detail()).isEqualTo("sanction");
              assertThat(it.officer()).isNull();
            });
    assertThat(steps(CASE, head)).containsExactly("entered");
    assertThat(steps(new UUID(9, 9), head)).isEmpty();
  }

  @Test
  void tellsThatItWasTakenBackToo() {
    file(sanction(DAY, 1, true), sanction(DAY.plusDays(7), 2, false));

    assertThat(steps(CASE, actor(ORGAN, Role.HEAD))).containsExactly("entered", "taken-back");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyThoseWhoReadFilesAreTold(Role role) {
    file(talk());
    boolean reads =
        Set.of(Role.HEAD, Role.LEADER_IN_CHARGE, Role.CASE_SUPERVISION, Role.SCORER).contains(role);

    assertThat(steps(TALK, actor(ORGAN, role)).isEmpty()).isEqualTo(!reads);
  }

  @Test
  void whoManagedHimOnTheDayIsTold() {
    file(sanction(DAY, 1, true), sanction(LocalDate.of(2020, 5, 1), 2, false));

    assertThat(steps(CASE, actor(ORGAN, Role.HEAD))).containsExactly("entered");
    assertThat(steps(CASE, actor("990302-JW", Role.HEAD))).containsExactly("taken-back");
    assertThat(steps(CASE, actor("990303-JW", Role.HEAD))).isEmpty();
  }
}
