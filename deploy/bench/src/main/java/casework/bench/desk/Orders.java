package casework.bench.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets a program's desks be told by lines on standard input what to do: {@code <desk> open 200},
 * {@code <desk> pass 25}, {@code <desk> look 500}, {@code <desk> fill 10000}. Each is answered by
 * {@code done} or {@code failed}; so that who measures burns next to nothing meanwhile.
 */
public final class Orders {

  /** Opens the desk of that name. */
  public interface Opening {
    Desk open(String name) throws Exception;
  }

  private Orders() {}

  /** Carries out one line after the other until there are no more. */
  public static void serve(Opening opening) throws IOException {
    PrintStream answers = System.out;
    // Whatever else writes there would be taken for an answer.
    System.setOut(System.err);
    Map<String, Desk> desks = new HashMap<>();
    try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        answers.println(answer(line.split(" "), desks, opening));
        answers.flush();
      }
    }
    desks.values().forEach(Desk::close);
  }

  private static String answer(String[] words, Map<String, Desk> desks, Opening opening) {
    try {
      Desk desk = desks.get(words[0]);
      if (desk == null) {
        desk = opening.open(words[0]);
        desks.put(words[0], desk);
      }
      int number = Integer.parseInt(words[2]);
      switch (words[1]) {
        case "open" -> desk.open(number);
        case "pass" -> desk.pass(number);
        case "look" -> desk.look(number);
        case "fill" -> desk.fill(number);
        default -> throw new IllegalArgumentException(words[1]);
      }
      return "done";
    } catch (Exception e) {
      e.printStackTrace();
      return "failed " + e;
    }
  }
}
