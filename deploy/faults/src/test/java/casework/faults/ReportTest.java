package casework.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of a fault test says what is right and what is not. */
class ReportTest {

  private final Report report = new Report("races", 7);

  @Test
  void isCleanWhereEveryCountIsAsItShouldBe() {
    report
        .did("rounds", 25)
        .exactly("winners", 25, 25)
        .atLeast("refused", 3, 1)
        .within("ready again", Duration.ofSeconds(3), Duration.ofSeconds(15))
        .none("lost", List.of());

    assertThat(report.isClean()).isTrue();
    assertThat(report.wrong()).isEmpty();
  }

  @Test
  void isNotCleanWithOneCountThatIsOff() {
    assertThat(new Report("a", 1).exactly("winners", 24, 25).isClean()).isFalse();
    assertThat(new Report("a", 1).atLeast("refused", 0, 1).isClean()).isFalse();
    assertThat(
            new Report("a", 1)
                .within("ready again", Duration.ofSeconds(16), Duration.ofSeconds(15))
                .isClean())
        .isFalse();
    assertThat(new Report("a", 1).none("lost", List.of("petition 1")).wrong())
        .containsExactly("lost 1, wanted 0", "lost: petition 1");
  }

  @Test
  void printsSeedVerdictAndEveryCount() {
    report.exactly("winners", 24, 25).none("lost", List.of("petition 1"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    report.print(new PrintStream(out, true, StandardCharsets.UTF_8));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("races, seed 7: NOT PASSED", "winners", "24", "25", "WRONG lost: petition 1");
  }
}
