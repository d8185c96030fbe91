package casework.testkit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {

  @TempDir Path directory;

  @Test
  void isFoundFromAModule() {
    Repository repository = Repository.here();

    assertThat(repository.path("platform/casework-testkit/pom.xml")).exists();
    assertThat(repository.name(repository.path("platform/casework-testkit/pom.xml")))
        .isEqualTo("platform/casework-testkit/pom.xml");
  }

  @Test
  void isNotFoundOutside() {
    assertThatIllegalStateException().isThrownBy(() -> Repository.above(directory));
  }

  @Test
  void listsItsOwnFilesOnly() throws Exception {
    Repository repository = new Repository(directory);
    for (String file : new String[] {"a/B.java", "a/target/C.java", ".hidden/D.java", "a/e.txt"}) {
      Files.createDirectories(repository.path(file).getParent());
      Files.writeString(repository.path(file), "");
    }

    assertThat(repository.files(".java")).containsExactly(repository.path("a/B.java"));
  }

  @Test
  void knowsWhoKeepsAContract() throws Exception {
    Repository repository = new Repository(directory);
    Files.createDirectories(repository.path("lamp-service/contract"));
    Files.createDirectories(repository.path("docs"));

    assertThat(repository.contractOwners()).containsExactly(repository.path("lamp-service"));
  }
}
