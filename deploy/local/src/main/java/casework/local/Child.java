package casework.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One process to run: what to start and how to see that it works.
 *
 * @param address what a person would open or connect to
 */
record Child(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path folder,
    int port,
    String address,
    Probe probe) {

  // Waits on a pipe the launcher holds open: when the launcher is gone, so is the child, however
  // the
  // launcher ended. "gone" tells the watcher that the child ended by itself. Ctrl-C is the
  // launcher's business, which stops its children in order.
  private static final String LEASHED =
      """
      trap '' INT HUP
      exec 3<&0
      me=$$
      { read -r word <&3; [ "$word" = gone ] || kill -9 $me; } >/dev/null 2>&1 &
      exec 3<&-
      exec "$@" </dev/null
      """;

  List<String> leashed() {
    var all = new java.util.ArrayList<>(List.of("/bin/sh", "-c", LEASHED, name));
    all.addAll(command);
    return all;
  }
}
