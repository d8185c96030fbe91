package casework.clue.domain;

import java.time.LocalDate;
import java.util.List;

/** Facts about a case: ids, days and codes. */
public sealed interface CaseEvent {

  Case about();

  record CaseFiled(Case about) implements CaseEvent {}

  /** A decision that punishes a person took effect. */
  record SanctionImposed(Case about, int person, List<String> measures, LocalDate on)
      implements CaseEvent {}

  record CaseClosed(Case about, LocalDate on) implements CaseEvent {}
}
