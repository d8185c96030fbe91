package casework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  private static final Repository REPOSITORY = new Repository(Path.of("/nowhere"));

  private static Options parse(Map<String, String> environment, String... words) {
    return Options.parse(List.of(words), environment, REPOSITORY);
  }

  @Test
  void takesDirectoryAndOffsetFromTheEnvironment() {
    var options = parse(Map.of("CASEWORK_DATA", "/data/here", "CASEWORK_PORT_OFFSET", "500"), "up");

    assertThat(options.data()).isEqualTo(Path.of("/data/here"));
    assertThat(options.portOffset()).isEqualTo(500);
  }

  @Test
  void prefersTheCommandLineToTheEnvironment() {
    var options =
        parse(
            Map.of("CASEWORK_DATA", "/data/here", "CASEWORK_PORT_OFFSET", "500"),
            "up",
            "--data",
            "/data/there",
            "--port-offset",
            "0");

    assertThat(options.data()).isEqualTo(Path.of("/data/there"));
    assertThat(options.portOffset()).isZero();
  }

  @Test
  void keepsDemoAndPlainRunsInDirectoriesOfTheirOwn() {
    assertThat(Instance.toStart(parse(Map.of(), "up"), REPOSITORY).data())
        .isEqualTo(Path.of("/nowhere/.casework/local"));
    assertThat(Instance.toStart(parse(Map.of(), "up", "--demo"), REPOSITORY).data())
        .isEqualTo(Path.of("/nowhere/.casework/demo"));
  }

  @Test
  void readsWordsAndOptionsInAnyOrder() {
    var options = parse(Map.of(), "--password", "secret", "token", "city-head");

    assertThat(options.verb()).isEqualTo("token");
    assertThat(options.words()).containsExactly("city-head");
    assertThat(options.password()).isEqualTo("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "30001", "many", "1.5"})
  void refusesAnOffsetThatIsNone(String offset) {
    assertThatThrownBy(() -> parse(Map.of(), "up", "--port-offset", offset))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("0 to 30000")
        .hasMessageContaining(offset);
  }

  @Test
  void leavesTheOptionsOfAToolToTheTool() {
    var options = parse(Map.of(), "faults", "replay", "--short", "--seed", "7", "--data", "/here");

    assertThat(options.words()).containsExactly("replay", "--short", "--seed", "7");
    assertThat(options.data()).isEqualTo(Path.of("/here"));
  }

  @Test
  void replaysTheDemoUnlessTold() {
    assertThat(parse(Map.of(), "up", "--demo").replay()).isTrue();
    assertThat(parse(Map.of(), "up", "--demo", "--no-replay").replay()).isFalse();
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> parse(Map.of(), "up", "--fast"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("--fast");
    assertThatThrownBy(() -> parse(Map.of(), "up", "--only", "gateway"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("infra");
    assertThatThrownBy(() -> parse(Map.of(), "up", "--data"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("needs a value");
  }
}
