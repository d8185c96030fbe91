package casework.scoring.warning.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All versions of the terms; a card keeps the period it was given for. */
public record TermsBook(List<Terms> all) {

  public TermsBook {
    all = List.copyOf(all);
  }

  /** The terms in force on the day. */
  public Terms on(LocalDate day) {
    return all.stream()
        .filter(each -> !each.validFrom().isAfter(day))
        .max(Comparator.comparing(Terms::validFrom))
        .orElseThrow(() -> new IllegalStateException("no terms of warnings on " + day));
  }
}
