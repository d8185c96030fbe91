package casework.local;

import java.util.ArrayList;
import java.util.List;

/** {@code logs}: the end of the logs, and what is added to them. */
final class Logs implements Verb {

  private static final int LINES = 40;

  @Override
  public String help() {
    return "logs [NAME] [-f]                        the end of all logs or of one; -f goes on";
  }

  @Override
  public int run(Options options, Repository repository, Console console) {
    var instance = Instance.toAsk(options, repository);
    List<String> names = options.words().isEmpty() ? all(instance) : options.words();
    var followers = new ArrayList<LogFiles.Follower>();
    for (String name : names) {
      var file = instance.log(name);
      if (!file.toFile().exists()) {
        throw new Trouble(
            "there is no log of " + name + "; there are " + String.join(", ", all(instance)));
      }
      console.say("== " + file);
      followers.add(new LogFiles.Follower(file, file.toFile().length()));
      LogFiles.tail(file, LINES).forEach(console::say);
    }
    while (options.follow()) {
      followers.forEach(follower -> console.print(follower.more()));
      Pause.millis(300);
    }
    return 0;
  }

  private static List<String> all(Instance instance) {
    String[] files = instance.logs().toFile().list((folder, name) -> name.endsWith(".log"));
    return files == null
        ? List.of()
        : List.of(files).stream()
            .map(name -> name.substring(0, name.length() - 4))
            .sorted()
            .toList();
  }
}
