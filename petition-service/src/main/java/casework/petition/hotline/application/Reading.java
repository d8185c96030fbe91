package casework.petition.hotline.application;

import casework.petition.hotline.domain.Unmapped;
import casework.petition.intake.domain.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of a record's codes, with what was found unknown on the way. */
final class Reading {

  private final CodeBook codes;
  private final String mapping;
  private final LocalDate on;
  private final Map<String, String> decided;
  private final List<Unmapped> unmapped = new ArrayList<>();

  /**
   * @param decided our codes by field, where a person has decided
   */
  Reading(CodeBook codes, String mapping, LocalDate on, Map<String, String> decided) {
    this.codes = codes;
    this.mapping = mapping;
    this.on = on;
    this.decided = Map.copyOf(decided);
  }

  Optional<CodeBook.Ours> code(CodeBook.Kind kind, String field, String code) {
    Optional<CodeBook.Ours> ours = look(kind, field, code);
    if (ours.isEmpty()) {
      unmapped.add(new Unmapped(field, code, kind.codeSet()));
    }
    return ours;
  }

  @Nullable String optional(CodeBook.Kind kind, String field, @Nullable String code) {
    return code == null ? null : code(kind, field, code).map(CodeBook.Ours::code).orElse(null);
  }

  /** A class of problems is no answer: only a sub-class tells what the report is about. */
  Optional<Problem> problem(String field, String code) {
    Optional<Problem> found = look(CodeBook.Kind.PROBLEM, field, code).flatMap(Reading::subClass);
    if (found.isEmpty()) {
      unmapped.add(new Unmapped(field, code, CodeBook.Kind.PROBLEM.codeSet()));
    }
    return found;
  }

  List<Unmapped> unmapped() {
    return List.copyOf(unmapped);
  }

  private Optional<CodeBook.Ours> look(CodeBook.Kind kind, String field, String code) {
    String chosen = decided.get(field);
    return chosen == null ? codes.translate(mapping, kind, code, on) : codes.ours(kind, chosen, on);
  }

  private static Optional<Problem> subClass(CodeBook.Ours ours) {
    String group = ours.parent();
    return group == null
        ? Optional.empty()
        : Optional.of(new Problem(ours.code(), group, ours.edition()));
  }
}
