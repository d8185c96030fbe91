package casework.bench.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PacedTest {

  private static final Instant KEPT_AT = Instant.parse("2020-01-02T03:04:05Z");

  private final InputStream in = System.in;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final List<UUID> kept = new ArrayList<>();
  private long pending = 2;
  private boolean closed;

  @AfterEach
  void back() {
    System.setIn(in);
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void namesWhatWasKeptOnceNothingIsLeftToTell() throws Exception {
    List<String> answers = serve("keep 1000 3\n");

    List<String> expected =
        new ArrayList<>(kept.stream().map(each -> each + " " + KEPT_AT).toList());
    expected.add("done");
    assertThat(kept).hasSize(3).doesNotHaveDuplicates();
    assertThat(answers).isEqualTo(expected);
    assertThat(pending).isZero();
    assertThat(closed).isTrue();
  }

  @Test
  void saysWhatFailedAndGoesOn() throws Exception {
    assertThat(serve("dance 1 1\nkeep 1000 x\nkeep 1000 0\n"))
        .satisfiesExactly(
            each -> assertThat(each).startsWith("failed").contains("dance"),
            each -> assertThat(each).startsWith("failed").contains("x"),
            each -> assertThat(each).isEqualTo("done"));
  }

  @Test
  void keepsNoFasterThanAsked() throws Exception {
    long begun = System.nanoTime();
    serve("keep 50 6\n");

    assertThat(System.nanoTime() - begun).isGreaterThanOrEqualTo(100_000_000);
  }

  private List<String> serve(String orders) throws Exception {
    var answers = new ByteArrayOutputStream();
    System.setIn(new ByteArrayInputStream(orders.getBytes(StandardCharsets.UTF_8)));
    System.setOut(new PrintStream(answers, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    Paced.serve(
        () -> {
          System.out.println("a word of a library's is no answer");
          return new Noting();
        });
    return answers.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private final class Noting implements Keeper {

    @Override
    public Instant keep(UUID matter) {
      kept.add(matter);
      return KEPT_AT;
    }

    @Override
    public long pending() {
      return pending == 0 ? 0 : pending--;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
