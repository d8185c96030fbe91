package casework.testkit.history;

import casework.platform.kernel.Identifiers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A world of a few cadres about whom petitions come in, clues are worked on, talks are held, an
 * inspection finds something and the year is evaluated: what all services say of it, in the order
 * in which it comes about.
 */
public final class World {

  private static final int MOST_COPIES = 5;
  private static final int WINDOW = 12;
  private static final int ONE_IN_HELD_BACK = 8;

  private final long seed;
  private final Names names;
  private final List<Said> history;

  private World(long seed, Names names, List<Said> history) {
    this.seed = seed;
    this.names = names;
    this.history = List.copyOf(history);
  }

  /** The world of that seed; with another salt the same one about other ids. */
  public static World of(long seed, String salt) {
    return of(seed, salt, Map.of());
  }

  /**
   * @param transfers ids of transfers that an inspection has made already; the first of them are
   *     those of the history
   */
  public static World of(long seed, String salt, List<UUID> transfers) {
    Map<String, UUID> known = new HashMap<>();
    for (int n = 0; n < transfers.size(); n++) {
      known.put("transfer-" + n, transfers.get(n));
    }
    return of(seed, salt, known);
  }

  /**
   * @param known ids of matters that somebody has already, by what the history calls them, such as
   *     {@code petition-0} and its {@code referral-0}
   */
  public static World of(long seed, String salt, Map<String, UUID> known) {
    Names names = new Names(seed + "/" + salt, known);
    Random random = new Random(seed);
    List<List<Said>> stories = new ArrayList<>();
    int cadres = 2 + random.nextInt(2);
    for (int n = 0; n < cadres; n++) {
      stories.add(new Life(n, names, random).told());
    }
    return new World(seed, names, merged(stories, random));
  }

  private static List<Said> merged(List<List<Said>> stories, Random random) {
    List<List<Said>> left = new ArrayList<>(stories);
    left.replaceAll(ArrayList::new);
    List<Said> all = new ArrayList<>();
    left.removeIf(List::isEmpty);
    while (!left.isEmpty()) {
      all.add(left.get(random.nextInt(left.size())).removeFirst());
      left.removeIf(List::isEmpty);
    }
    return all;
  }

  /** Every fact once, in its order. */
  public List<Said> inOrder() {
    return history;
  }

  /** Every fact one to five times, shuffled in windows, some held back to the very end. */
  public List<Said> disturbed() {
    Random random = new Random(~seed);
    record Turn(int place, Said said) {}
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      int late = random.nextInt(ONE_IN_HELD_BACK) == 0 ? history.size() : 0;
      int copies = 1 + random.nextInt(MOST_COPIES);
      for (int copy = 0; copy < copies; copy++) {
        turns.add(new Turn(late + i + random.nextInt(WINDOW), history.get(i)));
      }
    }
    return turns.stream().sorted(Comparator.comparingInt(Turn::place)).map(Turn::said).toList();
  }

  /**
   * The negative control: disturbed, and no fact says which it is and what its place is; whoever
   * goes by what comes in must come to something else.
   */
  public List<Said> withoutPlaces() {
    List<Said> all = new ArrayList<>();
    for (Said each : disturbed()) {
      UUID stranger = Identifiers.derive("stranger", each.event().id().toString(), "" + all.size());
      all.add(new Said(each.topic(), each.event().about(stranger).numbered(1)));
    }
    return all;
  }

  /** The ids of all that are called so, such as {@code petition}, {@code clue}, {@code cadre}. */
  public List<String> all(String what) {
    return names.of(what + "-");
  }

  /** A text in which this world's ids are names, so that it can be held against another world's. */
  public String plain(Object shown) {
    return names.plain(shown.toString());
  }
}
