package casework.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** A process ends at a point where it was told to, and nowhere else. */
class CrashPointTest {

  @TempDir Path folder;

  @AfterEach
  void disarm() {
    CrashPoint.armIn(null);
  }

  @Test
  void endsTheProcessAtTheArmedPointAndTakesTheOrderAway() throws Exception {
    Files.createFile(folder.resolve("after-write"));

    assertThat(passes(CrashPoint.AFTER_WRITE)).isEqualTo(137);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void passesAPointThatIsNotArmed() throws Exception {
    Files.createFile(folder.resolve("after-write"));

    assertThat(passes(CrashPoint.BEFORE_WRITE)).isZero();
  }

  @Test
  void passesEveryPointWhereThereIsNoFolder() {
    assertThatCode(() -> List.of(CrashPoint.values()).forEach(CrashPoint::reached))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesToStartWithCrashPointsInProduction() {
    MockEnvironment environment = new MockEnvironment();
    environment.setActiveProfiles("production");

    assertThatThrownBy(
            () ->
                new TrialAutoConfiguration()
                    .crashPoints(folder.toString(), "clue-service", environment)
                    .afterPropertiesSet())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("casework.crash-points");
  }

  private int passes(CrashPoint point) throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Passerby.class.getName(),
            folder.toString(),
            point.name())
        .inheritIO()
        .start()
        .waitFor();
  }

  /** A process that does nothing but pass one point. */
  static final class Passerby {

    private Passerby() {}

    public static void main(String[] arguments) {
      CrashPoint.armIn(Path.of(arguments[0]));
      CrashPoint.valueOf(arguments[1]).reached();
    }
  }
}
