package casework.bench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrdersTest {

  private final InputStream in = System.in;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final List<String> done = new ArrayList<>();

  @AfterEach
  void back() {
    System.setIn(in);
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void carriesOutLineAfterLineAndSaysWhatFailed() throws Exception {
    var answers = new ByteArrayOutputStream();
    System.setIn(
        new ByteArrayInputStream(
            "a open 2\nb look 9\na pass 25\na fill 0\na dance 1\n"
                .getBytes(StandardCharsets.UTF_8)));
    System.setOut(new PrintStream(answers, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

    Orders.serve(Noting::new);

    assertThat(answers.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            each -> assertThat(each).isEqualTo("done"),
            each -> assertThat(each).isEqualTo("done"),
            each -> assertThat(each).isEqualTo("done"),
            each -> assertThat(each).startsWith("failed").contains("nothing to fill"),
            each -> assertThat(each).startsWith("failed").contains("dance"));
    assertThat(done)
        .containsExactly("a opens 2", "b looks 9", "a passes 25", "a closes", "b closes");
  }

  private final class Noting implements Desk {

    private final String name;

    Noting(String name) {
      this.name = name;
    }

    @Override
    public void open(int cases) {
      System.out.println("a word of a library's is no answer");
      done.add(name + " opens " + cases);
    }

    @Override
    public void pass(int days) {
      done.add(name + " passes " + days);
    }

    @Override
    public void look(int times) {
      done.add(name + " looks " + times);
    }

    @Override
    public void fill(int cases) {
      throw new IllegalStateException("nothing to fill");
    }

    @Override
    public void close() {
      done.add(name + " closes");
    }
  }
}
