package casework.inspection.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.inspection.application.Waiting.Due;
import casework.inspection.application.Waiting.Task;
import casework.inspection.application.Waiting.Turn;
import casework.inspection.application.WorkLists.Matter;
import casework.inspection.application.WorkLists.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A work list read page by page shows everything once. */
class WaitingTest {

  private static final int MATTERS = 230;

  /** Matters with none to three tasks, in the order of their keys. */
  private static Part ledger(int part) {
    List<Matter> all =
        IntStream.range(0, MATTERS)
            .mapToObj(n -> new Matter("%d-%04d".formatted(part, n), tasks(part, n)))
            .toList();
    return (after, rows) -> all.stream().filter(each -> isBehind(each, after)).limit(rows).toList();
  }

  private static boolean isBehind(Matter matter, @Nullable String after) {
    return after == null || matter.order().compareTo(after) > 0;
  }

  private static List<Task> tasks(int part, int n) {
    return IntStream.range(0, n % 4)
        .mapToObj(
            k -> new Task(part + "/" + n + "/" + k, new UUID(part, n), null, "o", null, null, null))
        .toList();
  }

  private static List<Part> ledgers() {
    return List.of(ledger(0), (_, _) -> List.of(), ledger(2));
  }

  private static List<String> all() {
    List<String> all = new ArrayList<>();
    for (int part : List.of(0, 2)) {
      IntStream.range(0, MATTERS)
          .forEach(n -> tasks(part, n).forEach(each -> all.add(each.kind())));
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 50, 200})
  void everyTaskIsShownOnceWhateverTheSizeOfThePages(int limit) {
    List<String> shown = new ArrayList<>();
    Turn turn = Turn.FIRST;
    List<Due> page;
    do {
      page = Waiting.from(ledgers(), turn, limit + 1);
      List<Due> items = page.subList(0, Math.min(limit, page.size()));
      items.forEach(each -> shown.add(each.task().kind()));
      turn = items.isEmpty() ? turn : items.getLast().next();
    } while (page.size() > limit);

    assertThat(shown).containsExactlyElementsOf(all());
  }

  @Test
  void aCursorOfNoListIsRefused() {
    assertThatThrownBy(() -> new Turn(-1, null, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Turn(0, null, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Waiting.from(ledgers(), new Turn(9, null, 0), 5)).isEmpty();
  }
}
