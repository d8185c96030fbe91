package casework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the script itself in a small repository, with a Maven that only notes that it was called.
 */
class CaseworkScriptTest {

  @TempDir Path folder;

  private Path repository = Path.of(".");
  private Path calls = Path.of(".");
  private final TreeMap<String, String> environment = new TreeMap<>();

  private record Ended(int code, String output) {}

  @BeforeEach
  void lay() throws IOException {
    repository = folder.resolve("a repository");
    calls = folder.resolve("calls");
    Files.createDirectories(repository.resolve("deploy/local/src/main/java"));
    Files.createDirectories(repository.resolve("deploy/local/src/test/java"));
    Files.copy(Path.of("../../casework"), repository.resolve("casework"));
    Files.writeString(repository.resolve("pom.xml"), "<project/>");
    Files.writeString(repository.resolve("deploy/local/src/main/java/A.java"), "class A {}");
    executable(
        folder.resolve("bin/mvn"),
        """
        #!/bin/sh
        if [ "$1" = -v ]; then echo "Apache Maven ${MAVEN_VERSION:-3.8.7}"; exit 0; fi
        echo called "$@" >> "%1$s"
        mkdir "%1$s.running" || echo overlap >> "%1$s"
        tries=0
        while [ -n "$MAVEN_WAITS" ] && [ ! -e "%1$s.go" ] && [ $tries -lt 200 ]; do
          sleep 0.1; tries=$((tries + 1))
        done
        rmdir "%1$s.running"
        [ -z "$MAVEN_FAILS" ] || { echo "ERROR in A.java"; exit 1; }
        mkdir -p deploy/local/target && ln -sfn "%2$s" deploy/local/target/classes
        """
            .formatted(calls, Path.of("target/classes").toAbsolutePath()));
    environment.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("HOME", folder.toString());
    // So that "up" ends by itself, after the build and before anything is started.
    environment.put("CASEWORK_MIN_MEMORY_MIB", "100000000");
  }

  @Test
  void buildsOnceAndAgainOnlyWhenASourceChanged() throws Exception {
    assertThat(up().output()).contains("MiB of memory are available");
    up();
    assertThat(builds()).isEqualTo(1);

    Files.writeString(repository.resolve("deploy/local/src/test/java/ATest.java"), "class T {}");
    up();
    assertThat(builds()).isEqualTo(1);

    Files.writeString(repository.resolve("deploy/local/src/main/java/A.java"), "class A { }");
    up();
    assertThat(builds()).isEqualTo(2);

    Files.delete(repository.resolve("deploy/local/src/main/java/A.java"));
    up();
    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void leavesOthersLibrariesToMeasurements() throws Exception {
    Path peer = repository.resolve("deploy/bench-peers/src/main/java/P.java");
    Files.createDirectories(peer.getParent());
    Files.writeString(peer, "class P {}");
    up();
    assertThat(lastBuild()).contains("!deploy/bench-peers");

    Files.writeString(peer, "class P { }");
    up();
    assertThat(builds()).isEqualTo(1);

    run(repository, "./casework", "bench", "deadlines");
    assertThat(builds()).isEqualTo(2);
    assertThat(lastBuild()).doesNotContain("bench-peers");

    run(repository, "./casework", "bench", "deadlines");
    up();
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void stopsAtAFailedBuildAndTriesAgainNextTime() throws Exception {
    environment.put("MAVEN_FAILS", "yes");

    var ended = up();

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output()).contains("ERROR in A.java").contains("the build failed");
    environment.remove("MAVEN_FAILS");
    up();
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsAgainForWhatWasBuiltBeforeABuildThatFailed() throws Exception {
    Path source = repository.resolve("deploy/local/src/main/java/A.java");
    up();
    Files.writeString(source, "class A { broken }");
    environment.put("MAVEN_FAILS", "yes");
    up();
    environment.remove("MAVEN_FAILS");

    Files.writeString(source, "class A {}");
    up();
    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void buildsAgainForWhatChangedDuringABuild() throws Exception {
    environment.put("MAVEN_WAITS", "yes");
    Process first = start(repository, "./casework", "up", "--data", data("data"));
    await().until(() -> builds() == 1);
    Files.writeString(repository.resolve("deploy/local/src/main/java/A.java"), "class A { }");
    letMavenGoOn();
    ended(first);

    run(repository, "./casework", "up", "--only", "infra", "--data", data("data"));
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsOnceForAllWhoAreStartedSideBySide() throws Exception {
    assertThatOneBuildsAndTheOthersWait();
  }

  @Test
  void buildsOnceForAllWhereTheSystemHasNoFlock() throws Exception {
    environment.put("PATH", folder.resolve("bin") + ":" + toolsWithoutFlock());

    assertThatOneBuildsAndTheOthersWait();
    assertThat(repository.resolve(".casework")).isEmptyDirectory();
  }

  @Test
  void takesOverWhereABuildWasKilledAndTheSystemHasNoFlock() throws Exception {
    environment.put("PATH", folder.resolve("bin") + ":" + toolsWithoutFlock());
    Process killed = new ProcessBuilder("true").start();
    killed.waitFor();
    Files.createDirectories(repository.resolve(".casework"));
    Files.createSymbolicLink(
        repository.resolve(".casework/building"), Path.of(String.valueOf(killed.pid())));

    assertThat(up().output()).contains("MiB of memory are available").doesNotContain("waiting");
    assertThat(builds()).isEqualTo(1);
    assertThat(repository.resolve(".casework")).isEmptyDirectory();
  }

  private void assertThatOneBuildsAndTheOthersWait() throws Exception {
    environment.put("MAVEN_WAITS", "yes");
    Process first = start(repository, "./casework", "up", "--data", data("first"));
    await().until(() -> builds() == 1);
    Process second = start(repository, "./casework", "up", "--data", data("second"));
    Process third = start(repository, "./casework", "help");
    var firstLines = List.of(second.inputReader().readLine(), third.inputReader().readLine());
    letMavenGoOn();

    var ended = List.of(ended(first), ended(second), ended(third));
    assertThat(Files.readAllLines(calls)).doesNotContain("overlap").hasSize(1);
    assertThat(firstLines).containsOnly("another ./casework is building; waiting");
    assertThat(ended.get(0).output()).contains("MiB of memory").doesNotContain("waiting");
    assertThat(ended.get(1).output()).contains("MiB of memory").doesNotContain("waiting");
    assertThat(ended.get(2).output()).contains("up [--demo").doesNotContain("waiting");
  }

  private void letMavenGoOn() throws IOException {
    Files.createFile(Path.of(calls + ".go"));
  }

  private String data(String name) {
    return folder.resolve(name).toString();
  }

  private Path toolsWithoutFlock() throws IOException {
    Path tools = folder.resolve("tools");
    for (String name :
        List.of(
            "bash",
            "cat",
            "cksum",
            "dirname",
            "find",
            "grep",
            "head",
            "ln",
            "mkdir",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sleep",
            "sort",
            "xargs")) {
      Path tool = Tools.onPath(name, Map.of("PATH", "/usr/bin:/bin")).orElseThrow();
      executable(tools.resolve(name), "#!/bin/sh\nexec %s \"$@\"\n".formatted(tool));
    }
    return tools;
  }

  @Test
  void leavesTheLogOfALauncherThatRunsAlone() throws Exception {
    var instance = new Instance(folder.resolve("data"));
    instance.create();
    Files.writeString(instance.log("launcher"), "it runs");
    try (var _ = instance.lock()) {
      var ended =
          run(repository, "./casework", "up", "--detach", "--data", instance.data().toString());

      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.output()).containsOnlyOnce("already running with " + instance.data());
    }
    assertThat(instance.log("launcher")).hasContent("it runs");
    assertThat(instance.stateFile()).doesNotExist();
  }

  @Test
  void namesTheTroubleThatStoppedAStartThoughItCannotBeWrittenDown() throws Exception {
    up();
    environment.remove("CASEWORK_MIN_MEMORY_MIB");
    environment.put("CASEWORK_MONGODB_URI", "mongodb://127.0.0.1:1");
    // The comma is refused; with a name of that length the trouble is more than a file may hold.
    String data = data(String.join("/", Collections.nCopies(3, "a,b".repeat(70))));

    var ended =
        run(
            repository,
            "/bin/sh",
            "-c",
            "ulimit -f 1; exec ./casework up --no-build --port-offset 29000 --data '" + data + "'");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output())
        .contains("casework: Kafka would take the comma in " + data)
        .contains("cannot write " + data + "/run/state.properties");
  }

  @Test
  void refusesAnOldMavenInOneLine() throws Exception {
    environment.put("MAVEN_VERSION", "3.6.3");

    var ended = up();

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output()).contains("needs Maven 3.8 or newer");
  }

  @Test
  void looksForTheJdkItselfWhenJavaHomeIsAnother() throws Exception {
    Path other = folder.resolve("jdk-17");
    executable(other.resolve("bin/java"), "#!/bin/sh\necho wrong java; exit 9\n");
    executable(other.resolve("bin/javac"), "#!/bin/sh\n");
    Files.writeString(other.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    Path sdkman = folder.resolve(".sdkman/candidates/java");
    Files.createDirectories(sdkman);
    Files.createSymbolicLink(
        sdkman.resolve("25.0.3-tem"), Path.of(System.getProperty("java.home")));
    environment.put("JAVA_HOME", other.toString());

    assertThat(up().output()).contains("MiB of memory are available").doesNotContain("wrong java");
  }

  @Test
  void worksFromAnyFolderAndThroughALink() throws Exception {
    Path link = folder.resolve("bin/cw");
    Files.createSymbolicLink(link, repository.resolve("casework"));

    assertThat(run(folder, link.toString(), "help").output()).contains("up [--demo");
  }

  private Ended up() throws Exception {
    return run(repository, "./casework", "up", "--data", data("data"));
  }

  private long builds() throws IOException {
    return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
  }

  private String lastBuild() throws IOException {
    return Files.readAllLines(calls).getLast();
  }

  private Ended run(Path from, String... command) throws Exception {
    return ended(start(from, command));
  }

  private Process start(Path from, String... command) throws IOException {
    var builder = new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Ended ended(Process process) throws Exception {
    String output = process.inputReader().lines().collect(Collectors.joining("\n"));
    return new Ended(process.waitFor(), output);
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
