package casework.scoring.directory.adapter.files;

import static casework.scoring.directory.SampleCadres.START;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.scoring.directory.MemoryDirectory;
import casework.scoring.directory.application.PublishDirectory;
import casework.scoring.directory.application.SeedDirectory;
import casework.testkit.files.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The default directory goes in and comes out as it was. */
class SeedFolderTest {

  private static final Path FOLDER = Repository.here().path("deploy/local/directory");
  private static final Act ACT =
      new Act(Actor.system("directory-seed"), new Cause.Step(), LawDays.startOf(START));

  private final MemoryDirectory directory = new MemoryDirectory();
  private final SeedDirectory seed =
      new SeedDirectory(directory.organs(), directory.units(), directory.cadres());
  private final PublishDirectory publish =
      new PublishDirectory(
          directory.organs(), directory.units(), directory.cadres(), directory.bulletin());

  @Test
  void makesEveryOrgansRecordAgainOutOfWhatItKept() throws IOException {
    seed.handle(SeedFolder.read(FOLDER), ACT);
    publish.everything();

    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path each : files.filter(it -> it.toString().endsWith(".json")).toList()) {
        JsonNode given = JsonMapper.shared().readTree(Files.readString(each));
        assertThat(directory.published(given.path("organ").asString()))
            .as(each.getFileName().toString())
            .isEqualTo(given);
      }
    }
  }

  @Test
  void derivesUnitsAndPostsFromTheNames() {
    seed.handle(SeedFolder.read(FOLDER), ACT);
    publish.everything();

    JsonNode government = directory.published("unit/990301-U003");
    assertThat(government.at("/versions/0/name").asString()).isEqualTo("青禾县人民政府");
    assertThat(government.at("/versions/0/kind").asString()).isEqualTo("GOVERNMENT");
    assertThat(government.at("/versions/0/posts/0/kind").asString()).isEqualTo("PRINCIPAL");
    assertThat(government.at("/versions/0/posts/0/managedBy").asString()).isEqualTo("990300-JW");
    assertThat(government.at("/versions/0/posts/1/kind").asString()).isEqualTo("TEAM_MEMBER");
    JsonNode secretary = directory.published("cadre/990301-C002");
    assertThat(secretary.at("/versions/0/posts/0/kind").asString()).isEqualTo("PRINCIPAL");
    assertThat(directory.published("unit/990301-U002").at("/versions/0/kind").asString())
        .isEqualTo("PARTY_COMMITTEE");
  }

  @Test
  void changesNothingASecondTime() {
    List<SeedDirectory.Seed> seeds = SeedFolder.read(FOLDER);

    assertThat(seed.handle(seeds, ACT)).isEqualTo(8);
    String before = directory.toString();
    assertThat(seed.handle(seeds, ACT)).isZero();
    assertThat(directory).hasToString(before);
  }

  @Test
  void finishesWhatABrokenStartLeft() {
    List<SeedDirectory.Seed> seeds = SeedFolder.read(FOLDER);
    seed.handle(seeds, ACT);
    String whole = directory.toString();
    directory.forgetOrgan("990301-JW");

    assertThat(seed.handle(seeds, ACT)).isEqualTo(1);
    assertThat(directory).hasToString(whole);
  }

  @Test
  void beginsWithNothingWhereThereIsNoFolder(@TempDir Path empty) {
    assertThat(SeedFolder.read(empty)).isEmpty();
    assertThat(SeedFolder.read(empty.resolve("not there"))).isEmpty();
  }
}
