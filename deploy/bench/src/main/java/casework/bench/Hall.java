package casework.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets up desks: each in a process of its own, telling on a topic of its own. */
final class Hall {

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
  DeskArm arm(String name, String module, String program, String where, List<ProcessHandle> beside)
      throws Exception {
    String desk = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String topic = "bench." + desk + ".v" + System.nanoTime();
    Warnings warnings = closing.later(Warnings.on(broker, topic));
    DeskProcess process = process(desk, module, program, where, topic);
    List<ProcessHandle> processes = new ArrayList<>(beside);
    processes.add(process.process());
    return new DeskArm(name, process, desk, processes, warnings, batch);
  }

  DeskProcess process(String name, String module, String program, String where, String topic)
      throws Exception {
    Path logs = Files.createDirectories(setting.data().resolve("logs"));
    return closing.later(
        DeskProcess.start(
            setting,
            module,
            program,
            List.of(where, broker, topic),
            logs.resolve("desk-" + name + ".log")));
  }
}
