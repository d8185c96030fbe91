package casework.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How programs that take part are started: all of them as the launcher starts our services. */
final class Java {

  private static final List<String> OPTIONS =
      List.of("-Xmx256m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  private Java() {}

  /**
   * The command line of a program, to which its own arguments can be added.
   *
   * @param module that has it and puts its dependencies into {@code target/lib}
   */
  static List<String> command(Setting setting, String module, String program) {
    Path target = setting.home().resolve(module).resolve("target");
    List<String> command =
        new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.addAll(OPTIONS);
    command.addAll(
        List.of(
            "-cp",
            target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*",
            program));
    return command;
  }
}
