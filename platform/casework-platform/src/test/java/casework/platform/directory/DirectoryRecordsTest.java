package casework.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DirectoryRecordsTest {

  private static final Path SAMPLES = Path.of("../../scoring-service/contract/samples");

  private final DirectoryRecords records = new DirectoryRecords(JsonMapper.shared());

  private byte[] sample(String name) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve("directory." + name + ".v1.json"));
  }

  @Test
  void readsACadreAsHeStoodOnADay() throws IOException {
    assertThat(records.learn("cadre/990301-C004", "casework.directory.cadre.v1", sample("cadre")))
        .isTrue();

    CadreRecord before = records.cadre("990301-C004", LocalDate.of(2020, 3, 15)).orElseThrow();
    CadreRecord after = records.cadre("990301-C004", LocalDate.of(2020, 3, 16)).orElseThrow();
    CadreRecord retired = records.cadre("990301-C004", LocalDate.of(2020, 12, 1)).orElseThrow();
    assertThat(before.principal()).isFalse();
    assertThat(before.in("990301-U003")).isPresent();
    assertThat(after.principal()).isTrue();
    assertThat(after.posts())
        .singleElement()
        .satisfies(
            held ->
                assertThat(held.appointment())
                    .isEqualTo(UUID.fromString("5b0c7e1a-3d2f-8a4b-9c6d-112233445566")));
    assertThat(retired.status()).isEqualTo("RETIRED");
    assertThat(retired.posts()).isEmpty();
    assertThat(records.cadre("990301-C004", LocalDate.of(2018, 12, 31))).isEmpty();
  }

  @Test
  void readsAUnitWithItsPosts() throws IOException {
    records.learn("unit/990301-U003", null, sample("unit"));

    UnitRecord unit = records.unit("990301-U003", LocalDate.of(2020, 1, 1)).orElseThrow();
    assertThat(unit.unit()).isEqualTo("990301-U003");
    assertThat(unit.active()).isTrue();
    assertThat(unit.post("990301-U003-P01"))
        .contains(new UnitRecord.Post("990301-U003-P01", "县长", "PRINCIPAL", "990300-JW"));
    assertThat(unit.post("990301-U003-P09")).isEmpty();
  }

  @Test
  void readsAnOrganWithItsOfficers() throws IOException {
    records.learn("990305-JW", null, sample("organ"));

    OrganRecord organ = records.organ("990305-JW", LocalDate.of(2020, 1, 1)).orElseThrow();
    assertThat(organ.officers())
        .extracting(OrganRecord.Officer::officer)
        .contains("990305-JW-O004", "990305-JW-O007");
  }

  @Test
  void takesOutWhatHasAnEmptyBody() throws IOException {
    records.learn("unit/990301-U003", null, sample("unit"));

    assertThat(records.learn("unit/990301-U003", null, null)).isTrue();
    assertThat(records.unit("990301-U003", LocalDate.of(2020, 1, 1))).isEqualTo(Optional.empty());
    assertThat(records.keys()).isEmpty();
  }

  @Test
  void skipsWhatALaterReleaseMayPublish() throws IOException {
    assertThat(records.learn("room/1", "casework.directory.room.v1", new byte[] {1})).isFalse();
    assertThat(records.learn("cadre/990301-C004", "casework.directory.cadre.v2", sample("cadre")))
        .isFalse();
    assertThat(records.keys()).isEmpty();
  }

  @Test
  void doesNotTakeWhatIsNoHistory() {
    assertThatThrownBy(() -> records.learn("990301-JW", null, "{\"versions\": []}".getBytes()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> records.learn("990301-JW", null, new byte[] {1}))
        .isInstanceOf(RuntimeException.class);
    assertThat(records.keys()).isEmpty();
  }
}
