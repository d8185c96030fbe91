package casework.faults.reorder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes another order of what was said: each one to five times, shuffled within a window, one of a
 * hundred held back to the end, and a tenth of all once more from the beginning.
 */
final class Shuffle {

  static final int WINDOW = 1_000;
  private static final int MOST_COPIES = 5;
  private static final int HELD_BACK = 100;
  private static final int AGAIN = 10;

  private Shuffle() {}

  static <T> List<T> of(List<T> said, Random random) {
    List<T> copies = new ArrayList<>();
    List<T> late = new ArrayList<>();
    for (T each : said) {
      if (random.nextInt(HELD_BACK) == 0) {
        late.add(each);
        continue;
      }
      for (int n = random.nextInt(1, MOST_COPIES + 1); n > 0; n--) {
        copies.add(each);
      }
    }
    for (int from = 0; from < copies.size(); from += WINDOW) {
      Collections.shuffle(copies.subList(from, Math.min(from + WINDOW, copies.size())), random);
    }
    List<T> all = new ArrayList<>(copies);
    all.addAll(late);
    all.addAll(said.subList(0, said.size() / AGAIN));
    return all;
  }
}
