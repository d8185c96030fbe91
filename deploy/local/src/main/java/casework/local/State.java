package casework.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/** What the launcher tells the other commands: addresses, processes, how far it got. */
final class State {

  static final String STARTING = "starting";
  static final String READY = "ready";
  static final String FAILED = "failed";
  static final String STOPPING = "stopping";

  private final Path file;
  private final Properties values = new Properties();

  State(Path file) {
    this.file = file;
  }

  static State read(Path file) {
    var state = new State(file);
    if (Files.exists(file)) {
      try (var in = Files.newBufferedReader(file)) {
        state.values.load(in);
      } catch (IOException e) {
        throw new Trouble("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
    return state;
  }

  Path file() {
    return file;
  }

  synchronized List<String> keys() {
    return values.stringPropertyNames().stream().sorted().toList();
  }

  synchronized Optional<String> get(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  synchronized void set(String key, String value) {
    values.setProperty(key, value);
    write();
  }

  /** Writes down what only others read: where that fails, the work it tells of goes on. */
  void note(Console console, Consumer<State> entry) {
    try {
      entry.accept(this);
    } catch (Trouble unwritten) {
      console.progress(String.valueOf(unwritten.getMessage()));
    }
  }

  void phase(String phase) {
    set("phase", phase);
  }

  String phase() {
    return get("phase").orElse("");
  }

  void launcher(ProcessHandle handle) {
    process("launcher", handle);
  }

  void process(String name, ProcessHandle handle) {
    set(
        "process." + name,
        handle.pid() + " " + handle.info().startInstant().map(Instant::toString).orElse("?"));
  }

  boolean launcherRuns() {
    return handle("launcher").isPresent();
  }

  /** The process as it was recorded, if it is still that one. */
  Optional<ProcessHandle> handle(String name) {
    return get("process." + name)
        .map(text -> text.split(" "))
        .flatMap(
            parts ->
                ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(
                        handle ->
                            handle
                                .info()
                                .startInstant()
                                .map(Instant::toString)
                                .orElse("?")
                                .equals(parts[1])));
  }

  /** The supervised processes in the order of their start. */
  synchronized List<String> children() {
    return new ArrayList<>(List.of(values.getProperty("children", "").split(" ")))
        .stream().filter(name -> !name.isEmpty()).toList();
  }

  synchronized void addChild(String name) {
    var names = new ArrayList<>(children());
    if (!names.contains(name)) {
      names.add(name);
      set("children", String.join(" ", names));
    }
  }

  private void write() {
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      try (var out = Files.newBufferedWriter(fresh)) {
        values.store(out, null);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Trouble("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
