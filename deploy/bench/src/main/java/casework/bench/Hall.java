package casework.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets up desks: each in a process of its own, telling on a topic of its own. */
final class Hall {

  /**
   * A program that serves desks.
   *
   * @param module that has it
   */
  record Program(String module, String name) {}

  private final Setting setting;
  private final String broker;
  private final int batch;
  private final Closing closing;

  /**
   * @param batch of cases at a time
   * @param closing closes what is set up
   */
  Hall(Setting setting, String broker, int batch, Closing closing) {
    this.setting = setting;
    this.broker = broker;
    this.batch = batch;
    this.closing = closing;
  }

  /**
   * An arm of one desk.
   *
   * @param where its cases are kept
   * @param beside the processes that work for it beside its own
   */
  DeskArm arm(String name, Program program, String where, List<ProcessHandle> beside)
      throws Exception {
    String desk = word(name);
    String topic = topic(desk);
    Warnings warnings = closing.later(Warnings.on(broker, topic));
    DeskProcess process = process(desk, program, where, topic);
    return new DeskArm(name, process, desk, with(process, beside), warnings, batch);
  }

  /** Desks of one party in one process, each with another number of cases pending. */
  List<Pending> pending(
      String party, List<Integer> sizes, Program program, String where, List<ProcessHandle> beside)
      throws Exception {
    String word = word(party) + "-" + sizes.getLast();
    String topic = topic(word);
    Warnings warnings = closing.later(Warnings.on(broker, topic));
    DeskProcess process = process(word, program, where, topic);
    return sizes.stream()
        .map(size -> new Pending(process, party, size, with(process, beside), warnings, batch))
        .toList();
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static String topic(String word) {
    return "bench." + word + ".v" + System.nanoTime();
  }

  private static List<ProcessHandle> with(DeskProcess process, List<ProcessHandle> beside) {
    List<ProcessHandle> all = new ArrayList<>(beside);
    all.add(process.process());
    return all;
  }

  private DeskProcess process(String name, Program program, String where, String topic)
      throws Exception {
    Path logs = Files.createDirectories(setting.data().resolve("logs"));
    return closing.later(
        DeskProcess.start(
            setting,
            program.module(),
            program.name(),
            List.of(where, broker, topic),
            logs.resolve("desk-" + name + ".log")));
  }
}
