package casework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Instance instance = new Instance(Path.of("."));
  private State state = new State(Path.of("state"));

  @BeforeEach
  void create() {
    instance = new Instance(folder.resolve("data"));
    instance.create();
    state = new State(instance.stateFile());
  }

  private Child child(Probe probe, String... command) {
    return new Child("thing", List.of(command), Map.of(), folder, 1, "nowhere", probe);
  }

  private Supervised supervised(Child child) {
    return new Supervised(child, instance, state, new Console(new PrintStream(said)));
  }

  @Test
  void startsAChildAgainThatEndsUnaskedAndSaysSo() {
    var supervised = supervised(child(() -> true, "/bin/sleep", "60"));
    supervised.start();
    supervised.awaitReady(Duration.ofSeconds(5));
    await().until(() -> state.handle("thing").isPresent());
    long first = state.handle("thing").orElseThrow().pid();

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> state.handle("thing").filter(it -> it.pid() != first).isPresent());
    assertThat(said.toString()).contains("thing ended with signal 9");
    assertThat(LogFiles.tail(instance.log("thing"), 10))
        .anyMatch(line -> line.contains("ended with signal 9"));
    supervised.stop(Duration.ofSeconds(5));
    assertThat(state.handle("thing")).isEmpty();
  }

  @Test
  void givesUpOnAChildThatWasNeverReadyAndShowsItsLastWords() {
    var supervised =
        supervised(child(() -> false, "/bin/sh", "-c", "echo Error: no configuration; exit 7"));
    supervised.start();

    assertThatThrownBy(() -> supervised.awaitReady(Duration.ofSeconds(20)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("thing does not start")
        .hasMessageContaining("no configuration");
  }

  @Test
  void letsAChildFinishItsWorkWhenStopped() throws IOException {
    Path mark = folder.resolve("finished");
    var supervised =
        supervised(
            child(
                () -> Files.exists(folder.resolve("started")),
                "/bin/sh",
                "-c",
                "trap 'echo done > finished; exit 0' TERM; touch started; while :; do sleep 0.05;"
                    + " done"));
    supervised.start();
    supervised.awaitReady(Duration.ofSeconds(5));

    supervised.stop(Duration.ofSeconds(10));

    assertThat(mark).exists();
  }

  @Test
  void waitsLongerEachTimeButNotForever() {
    assertThat(Supervised.backoff(1)).isEqualTo(Duration.ofMillis(500));
    assertThat(Supervised.backoff(4)).isEqualTo(Duration.ofSeconds(4));
    assertThat(Supervised.backoff(40)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void beginsAnewWithItsPausesWhereAChildWasReadyHoweverSoonItEnds() {
    var supervised = supervised(child(() -> true, "/bin/sleep", "60"));
    supervised.start();
    for (int ended = 1; ended <= 3; ended++) {
      int before = ended - 1;
      await().until(() -> endings().size() == before && state.handle("thing").isPresent());
      supervised.awaitReady(Duration.ofSeconds(5));
      state.handle("thing").orElseThrow().destroyForcibly();
      int now = ended;
      await().until(() -> endings().size() == now);
    }
    supervised.stop(Duration.ofSeconds(5));

    assertThat(endings()).hasSize(3).allMatch(line -> line.endsWith("started again in 0.5 s"));
  }

  @Test
  void waitsLongerForAChildThatEndsBeforeItIsReady() {
    var supervised = supervised(child(() -> false, "/bin/sh", "-c", "exit 7"));
    supervised.start();

    await().atMost(Duration.ofSeconds(10)).until(() -> endings().size() == 3);
    assertThat(endings().get(1)).endsWith("started again in 1.0 s");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void readsOnWhatAChildSaysWhereTheDiskIsFull() throws IOException {
    Files.createSymbolicLink(instance.log("thing"), Path.of("/dev/full"));
    var supervised =
        supervised(
            child(
                () -> Files.exists(folder.resolve("said")),
                "/bin/sh",
                "-c",
                "head -c 200000 /dev/zero | tr '\\0' a; touch said; exec sleep 60"));
    supervised.start();

    supervised.awaitReady(Duration.ofSeconds(10));
    supervised.stop(Duration.ofSeconds(5));
  }

  @Test
  void startsAChildAgainThoughNothingCanBeWrittenDown() throws IOException {
    var supervised = supervised(child(() -> true, "/bin/sleep", "60"));
    supervised.start();
    supervised.awaitReady(Duration.ofSeconds(5));
    await().until(() -> state.handle("thing").isPresent());
    long first = state.handle("thing").orElseThrow().pid();
    Files.createDirectory(instance.run().resolve("state.properties.new"));

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> state.handle("thing").filter(it -> it.pid() != first).isPresent());
    assertThat(said.toString()).contains("cannot write " + instance.stateFile());
    supervised.stop(Duration.ofSeconds(5));
  }

  private List<String> endings() {
    return said.toString().lines().filter(line -> line.contains("thing ended with")).toList();
  }

  @Test
  void takesItsChildrenAlongWhenTheLauncherIsKilled() throws Exception {
    Process leashed = new ProcessBuilder(child(() -> true, "/bin/sleep", "60").leashed()).start();

    // What the system does with the launcher's end of the pipe when the launcher is gone.
    leashed.getOutputStream().close();

    assertThat(leashed.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(leashed.exitValue()).isEqualTo(128 + 9);
  }

  @Test
  void leavesCtrlCToTheLauncher() throws Exception {
    Process leashed = new ProcessBuilder(child(() -> true, "/bin/sleep", "60").leashed()).start();
    try {
      new ProcessBuilder("/bin/sh", "-c", "kill -INT " + leashed.pid()).start().waitFor();

      assertThat(leashed.waitFor(300, TimeUnit.MILLISECONDS)).isFalse();
    } finally {
      leashed.destroyForcibly();
    }
  }
}
