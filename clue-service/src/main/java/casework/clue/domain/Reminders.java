package casework.clue.domain;

import casework.clue.domain.ClueEvent.ClueNoticed;
import casework.clue.domain.Warnings.Circulated;
import casework.clue.domain.Warnings.Mandate;
import casework.clue.domain.Warnings.Notice;
import casework.clue.domain.Warnings.Prompt;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.ColourReading;
import casework.platform.deadline.ColourRow;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Prompts, notices, circulars and the graded talks that go with them. */
final class Reminders {

  private Reminders() {}

  /** What a warning's consequence adds to the clue, and the fact that says so. */
  record Reminded(Warnings warnings, ClueNoticed said) {}

  @Rule("R-CLUE-05")
  static Reminded remind(
      Clue clue, Warnings before, ColourReading found, Consequence what, RuleBook rules) {
    ColourPolicy policy = rules.policy(found.policy());
    @Nullable Notice notice =
        what == Consequence.NOTICE ? notice(clue, before, found, policy, rules) : null;
    Warnings warnings =
        switch (what) {
          case PROMPT -> before.with(prompt(before, found));
          case NOTICE -> before.with(Objects.requireNonNull(notice));
          case CIRCULAR -> before.with(new Circulated(found.day(), found.overdueWorkdays()));
        };
    // One talk per clue and colour until the clue closes, however often the colour is found.
    String level = policy.consequences().talks().get(found.colour());
    boolean mandated = level != null && before.mandate(found.colour()).isEmpty();
    if (level != null && mandated) {
      warnings = warnings.with(new Mandate(found.colour(), level, found.day()));
    }
    ColourRow row = Objects.requireNonNull(found.row());
    // A clock runs only while the clue lies with a department.
    Placement with = clue.state().placed().orElseThrow();
    ClueNoticed said =
        new ClueNoticed(
            clue.about(),
            found.day(),
            found.colour(),
            row.action(),
            row.recipients(),
            notice == null ? null : notice.number(),
            notice == null ? null : notice.answerBy(),
            level,
            mandated,
            with.department(),
            with.keeper());
    return new Reminded(warnings, said);
  }

  private static Prompt prompt(Warnings before, ColourReading found) {
    int n = before.prompts().size() + 1;
    return new Prompt(n, found.day(), found.colour(), found.stage(), found.due(), null);
  }

  private static Notice notice(
      Clue clue, Warnings before, ColourReading found, ColourPolicy policy, RuleBook rules) {
    LocalDate answerBy =
        rules
            .calendar(clue.organ(), found.day())
            .plusWorkdays(found.day(), policy.consequences().answerWithinWorkdays());
    UUID owner =
        Identifiers.derive(
            "notice", clue.id().toString(), found.day().toString(), found.colour().name());
    return new Notice(
        before.notices().size() + 1,
        rules.numbers().notice(clue.organ(), found.day(), owner),
        found.day(),
        found.colour(),
        found.stage(),
        found.due(),
        answerBy,
        null);
  }
}
