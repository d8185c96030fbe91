package casework.scoring.board.adapter.web;

import casework.platform.kernel.Refused;
import casework.scoring.board.domain.BoardRefusal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** States and months as they are written. */
final class Words {

  private Words() {}

  /** A state's word, such as {@code returned}. */
  static String of(Object state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** A month of an address or a filter. */
  static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new Refused(new BoardRefusal.Malformed("period", "a month such as 2020-06"));
    }
  }

  static @Nullable YearMonth monthOrNone(@Nullable String text) {
    return text == null ? null : month(text);
  }
}
