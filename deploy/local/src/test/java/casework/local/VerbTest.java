package casework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbTest {

  @TempDir Path root;

  @Test
  void offersAVerbOnlyWithItsModule() throws IOException {
    assertThat(Verb.offered(new Repository(root)).keySet())
        .containsExactly("up", "down", "status", "logs", "token");

    Files.createDirectories(root.resolve("deploy/bench"));
    Files.createFile(root.resolve("deploy/bench/pom.xml"));

    assertThat(Verb.offered(new Repository(root)).keySet())
        .containsExactly("up", "down", "status", "logs", "token", "bench");
  }

  @Test
  void saysWhatThereIsWhenAskedForSomethingElse() {
    assertThatThrownBy(() -> Verb.of("bench", new Repository(root)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("there is no bench")
        .hasMessageContaining("up, down");
  }
}
