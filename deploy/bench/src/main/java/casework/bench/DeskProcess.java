package casework.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Desks, or a keeper, in a process of their own, told by lines what to do. */
final class DeskProcess implements AutoCloseable {

  private final Process process;
  private final Path log;
  private final BufferedWriter orders;
  private final BufferedReader answers;

  private DeskProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts a program that serves {@link casework.bench.desk.Orders} or {@link
   * casework.bench.telling.Paced}.
   *
   * @param log where its words go
   */
  static DeskProcess start(
      Setting setting, String module, String program, List<String> arguments, Path log)
      throws IOException {
    List<String> command = new ArrayList<>(Java.command(setting, module, program));
    command.addAll(arguments);
    return new DeskProcess(new ProcessBuilder(command).redirectError(log.toFile()).start(), log);
  }

  /**
   * Has a desk do something and waits until it is done.
   *
   * @throws IllegalStateException where it could not be done
   */
  void order(String desk, String verb, int number) throws IOException {
    ask("%s %s %d".formatted(desk, verb, number));
  }

  /**
   * Gives an order and waits until it is done.
   *
   * @return what was told meanwhile
   * @throws IllegalStateException where it could not be done
   */
  List<String> ask(String order) throws IOException {
    orders.write(order + "\n");
    orders.flush();
    List<String> told = new ArrayList<>();
    String answer = answers.readLine();
    while (answer != null && !answer.equals("done")) {
      if (answer.startsWith("failed")) {
        throw new IllegalStateException("%s: %s; see %s".formatted(order, answer, log));
      }
      told.add(answer);
      answer = answers.readLine();
    }
    if (answer == null) {
      throw new IllegalStateException("%s: it has ended; see %s".formatted(order, log));
    }
    return told;
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public void close() throws IOException {
    // At the end of its orders it closes its desks and ends.
    orders.close();
    try {
      if (!process.waitFor(15, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
