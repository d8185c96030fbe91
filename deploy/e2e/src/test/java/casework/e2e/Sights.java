package casework.e2e;

import casework.demo.api.Description;
import casework.demo.api.Operation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What users are shown at every address that can be read. */
final class Sights {

  /**
   * What lies far from petitions and clues is not asked for here, or a look at everything would
   * take longer than everything else together: each of these services has a test of its own of who
   * sees what. A story says the asker's own word again, which a search for that word would find.
   */
  private static final List<String> FAR =
      List.of(
          "/api/scores",
          "/api/directory",
          "/api/inspections",
          "/api/talks",
          "/api/hotline",
          "/api/story");

  private final Door door;
  private final List<Operation> operations;
  private final Addresses addresses;

  Sights(Door door, Description api) {
    this.door = door;
    this.operations =
        api.operations("GET").stream()
            .filter(each -> FAR.stream().noneMatch(each.path()::startsWith))
            .toList();
    this.addresses = new Addresses(operations);
  }

  List<Operation> operations() {
    return operations;
  }

  /** All of them, with these ids and these words for what is no id. */
  Set<String> addresses(List<String> ids, List<String> words) {
    return addresses.of(ids, words);
  }

  /** What each of these users is shown at each of these addresses. */
  Map<String, Reply> look(List<String> users, Collection<String> addresses) {
    Map<String, Reply> shown = new LinkedHashMap<>();
    for (String user : users) {
      Map<String, Reply> told = new ConcurrentHashMap<>();
      Hands.each(addresses, address -> told.put(address, door.get(user, address)));
      addresses.forEach(
          address -> shown.put(user + " " + address, Objects.requireNonNull(told.get(address))));
    }
    return shown;
  }
}
