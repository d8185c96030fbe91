package casework.platform.tally;

import casework.platform.deadline.Colour;
import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.DeadlineClock;
import casework.platform.deadline.Extension;
import casework.platform.deadline.ExtensionTerms;
import casework.platform.deadline.Pause;
import casework.platform.deadline.Period;
import casework.platform.deadline.Situation;
import casework.platform.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What decides the colour of a matter with one running clock and nothing else, as a word to count
 * by: policy, stage, start, limit, extensions and pauses. Matters of one word have the same colour
 * on every day, by whichever calendar; so their number may be kept, and the colour told when it is
 * read. A clock that was paused or extended mostly has a word of its own.
 *
 * @param policy id of the colour policy
 */
public record ClockWord(String policy, DeadlineClock clock) {

  private static final String BETWEEN = "*";
  private static final String WITHIN = "_";
  private static final char EXTENSION = 'x';
  private static final char PAUSE = 'p';

  /** The word of a running clock. */
  public static String of(String policy, DeadlineClock clock) {
    List<String> parts = new ArrayList<>();
    parts.add(policy);
    parts.add(clock.stage());
    parts.add(clock.startedOn().toString());
    parts.add(clock.limit().stream().map(ClockWord::word).collect(Collectors.joining(WITHIN)));
    clock.extensions().forEach(each -> parts.add(word(each)));
    clock.pauses().forEach(each -> parts.add(word(each)));
    return String.join(BETWEEN, parts);
  }

  /**
   * The clock of a word, as far as it decides the colour: no rule, no approvals.
   *
   * @throws IllegalArgumentException where it is no such word
   */
  public static ClockWord read(String word) {
    String[] parts = word.split("[*]", -1);
    if (parts.length < 4) {
      throw new IllegalArgumentException("no word of a clock: " + word);
    }
    List<Extension> extensions = new ArrayList<>();
    List<Pause> pauses = new ArrayList<>();
    for (String more : List.of(parts).subList(4, parts.length)) {
      List<String> said = List.of(more.substring(1).split(WITHIN, -1));
      switch (more.charAt(0)) {
        case EXTENSION ->
            extensions.add(
                new Extension(period(said.getFirst()), LocalDate.parse(said.getLast()), ""));
        case PAUSE -> pauses.add(pause(said));
        default -> throw new IllegalArgumentException("no word of a clock: " + word);
      }
    }
    List<Period> limit = List.of(parts[3].split(WITHIN)).stream().map(ClockWord::period).toList();
    return new ClockWord(
        parts[0],
        new DeadlineClock(
            parts[1],
            LocalDate.parse(parts[2]),
            limit,
            "",
            ExtensionTerms.NONE,
            extensions,
            pauses,
            null,
            "",
            List.of()));
  }

  /**
   * The colour at 24:00 of the day.
   *
   * @param policies by id
   * @param calendar the organ's, as it is known on the day
   */
  public Optional<Colour> colour(
      Function<String, ColourPolicy> policies, WorkingCalendar calendar, LocalDate day) {
    Situation known = Situation.of(clock.startedOn(), List.of(clock)).asKnownOn(day);
    return policies.apply(policy).bareColour(known, calendar, day);
  }

  private static String word(Period period) {
    return period.unit() + Integer.toString(period.n());
  }

  private static Period period(String word) {
    int number = word.replaceAll("\\d+$", "").length();
    return new Period(
        Period.Unit.valueOf(word.substring(0, number)), Integer.parseInt(word.substring(number)));
  }

  private static String word(Extension extension) {
    return EXTENSION + word(extension.by()) + WITHIN + extension.grantedOn();
  }

  private static String word(Pause pause) {
    return PAUSE
        + String.join(
            WITHIN,
            pause.from().toString(),
            word(pause.until()),
            pause.recordedOn().toString(),
            word(pause.untilRecordedOn()));
  }

  private static Pause pause(List<String> said) {
    return new Pause(
        LocalDate.parse(said.get(0)),
        day(said.get(1)),
        "",
        "",
        LocalDate.parse(said.get(2)),
        day(said.get(3)));
  }

  private static String word(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static @Nullable LocalDate day(String word) {
    return word.isEmpty() ? null : LocalDate.parse(word);
  }
}
