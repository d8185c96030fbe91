package casework.clue.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about a case: ids, days and codes. */
public sealed interface CaseEvent {

  Case about();

  record CaseFiled(Case about) implements CaseEvent {}

  /** A decision that punishes a person took effect. */
  record SanctionImposed(
      Case about, int person, @Nullable String cadre, List<String> measures, LocalDate on)
      implements CaseEvent {}

  /** A decision that punished a person has been taken back. */
  record SanctionRevoked(Case about, int person, @Nullable String cadre, LocalDate on)
      implements CaseEvent {}

  /** A case that was closed has a decision to be taken anew. */
  record CaseReopened(Case about, LocalDate on) implements CaseEvent {}

  record CaseClosed(Case about, LocalDate on) implements CaseEvent {}
}
