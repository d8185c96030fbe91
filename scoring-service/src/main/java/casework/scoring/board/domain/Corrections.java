package casework.scoring.board.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What corrections make of a board's rows.
 *
 * @param rows scored and ranked anew
 * @param all every correction the board has had, these included
 */
record Corrections(List<Row> rows, List<Correction> all) {

  static Corrections of(
      Board board,
      String body,
      @Nullable Integer objection,
      List<Correction.Wanted> changes,
      String reason,
      SchemeBook schemes,
      Act act) {
    List<Correction> all = new ArrayList<>(board.corrections());
    if (changes.isEmpty()) {
      return new Corrections(board.rows(), all);
    }
    Scheme by = schemes.of(Optional.ofNullable(board.scheme()).orElseThrow());
    Row row = board.row(body).orElseThrow(() -> new Refused(new BoardRefusal.NoSuch("row")));
    List<Entry> entries = new ArrayList<>(row.entries());
    for (Correction.Wanted each : changes) {
      Entry before =
          entries.stream()
              .filter(entry -> entry.item().equals(each.item()))
              .findFirst()
              .orElse(null);
      Entry after = after(each, before, by);
      if (before == null) {
        entries.add(after);
      } else {
        entries.set(entries.indexOf(before), after);
      }
      all.add(new Correction(objection, body, each.item(), before, after, reason, act.signed()));
    }
    Row fresh = Row.of(body, row.declaration(), entries, by);
    List<Row> rows =
        board.rows().stream().map(each -> each.body().equals(body) ? fresh : each).toList();
    return new Corrections(Board.ranked(rows, by), all);
  }

  private static Entry after(Correction.Wanted wanted, @Nullable Entry before, Scheme by) {
    Scheme.Item item =
        by.item(wanted.item())
            .orElseThrow(() -> new Refused(new BoardRefusal.UnknownItem(wanted.item(), by.id())));
    String situation = wanted.situation();
    if (situation != null) {
      Deduction.check(wanted.item(), Math.max(1, wanted.count()), situation, by);
    }
    Claim.requireCount(item, wanted.count(), 0);
    int claimed = before == null ? 0 : before.claimed();
    List<String> evidence = before == null ? List.of() : before.evidence();
    return Entry.of(item, claimed, wanted.count(), situation, evidence, by);
  }
}
