package casework.clue.domain;

import casework.platform.deadline.Colour;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a clue has been told about its pace: colours passed, prompts, notices, circulars, talks
 * mandated.
 *
 * @param colour the colour last announced; null while no clock runs
 * @param lookOn the next day on which colour or due date may change if nothing else happens; null
 *     for never
 * @param streak how long the last evaluation runs have found the same colour; null before the first
 */
public record Warnings(
    @Nullable Colour colour,
    @Nullable LocalDate lookOn,
    List<Turn> turns,
    List<Prompt> prompts,
    List<Notice> notices,
    List<Circulated> circulars,
    List<Mandate> mandates,
    @Nullable Streak streak) {

  public static final Warnings NONE =
      new Warnings(null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null);

  /** A colour passed; {@code from} is null where the clock began in that colour. */
  public record Turn(
      LocalDate on, @Nullable Colour from, Colour to, String stage, LocalDate due, String policy) {}

  /** An oral prompt to the handling room, to be acknowledged. */
  public record Prompt(
      int n,
      LocalDate on,
      Colour colour,
      String stage,
      LocalDate due,
      @Nullable Signed acknowledged) {}

  /** A written supervision notice (督办通知书), to be answered by a day. */
  public record Notice(
      int n,
      ClueNumber number,
      LocalDate on,
      Colour colour,
      String stage,
      LocalDate due,
      LocalDate answerBy,
      @Nullable Answer answer) {}

  /** The handling department's answer to a notice. */
  public record Answer(String text, Signed by) {}

  /** A line of a circular to the whole commission. */
  public record Circulated(LocalDate on, int overdueDays) {}

  /** A graded talk to be held about this clue in this colour, once until it closes. */
  public record Mandate(Colour colour, String level, LocalDate since) {}

  /** The colour the latest runs found, and how many runs ago its action was last taken. */
  public record Streak(LocalDate run, Colour colour, int sinceAction) {}

  public Warnings {
    turns = List.copyOf(turns);
    prompts = List.copyOf(prompts);
    notices = List.copyOf(notices);
    circulars = List.copyOf(circulars);
    mandates = List.copyOf(mandates);
  }

  Warnings live(@Nullable Colour now, @Nullable LocalDate next) {
    return new Warnings(now, next, turns, prompts, notices, circulars, mandates, streak);
  }

  Warnings turned(Turn turn) {
    return new Warnings(
        turn.to(), lookOn, plus(turns, turn), prompts, notices, circulars, mandates, streak);
  }

  Warnings with(Prompt prompt) {
    return new Warnings(
        colour, lookOn, turns, plus(prompts, prompt), notices, circulars, mandates, streak);
  }

  Warnings with(Notice notice) {
    return new Warnings(
        colour, lookOn, turns, prompts, plus(notices, notice), circulars, mandates, streak);
  }

  Warnings with(Circulated line) {
    return new Warnings(
        colour, lookOn, turns, prompts, notices, plus(circulars, line), mandates, streak);
  }

  Warnings with(Mandate mandate) {
    return new Warnings(
        colour, lookOn, turns, prompts, notices, circulars, plus(mandates, mandate), streak);
  }

  Warnings with(Streak found) {
    return new Warnings(colour, lookOn, turns, prompts, notices, circulars, mandates, found);
  }

  /** The mandate for a colour, where one stands. */
  public Optional<Mandate> mandate(Colour of) {
    return mandates.stream().filter(each -> each.colour() == of).findFirst();
  }

  /** As before, with every graded talk still to be asked for. */
  Warnings withoutMandates() {
    return new Warnings(colour, lookOn, turns, prompts, notices, circulars, List.of(), streak);
  }

  Warnings acknowledged(int n, Signed by) {
    Prompt prompt =
        prompts.stream()
            .filter(each -> each.n() == n)
            .findFirst()
            .orElseThrow(() -> new Refused(new ClueRefusal.NoSuch("prompt", n)));
    if (prompt.acknowledged() != null) {
      throw new Refused(new ClueRefusal.Already("prompt", n));
    }
    Prompt done = new Prompt(n, prompt.on(), prompt.colour(), prompt.stage(), prompt.due(), by);
    List<Prompt> changed = prompts.stream().map(each -> each.n() == n ? done : each).toList();
    return new Warnings(colour, lookOn, turns, changed, notices, circulars, mandates, streak);
  }

  Warnings answered(int n, Answer answer) {
    Notice notice =
        notices.stream()
            .filter(each -> each.n() == n)
            .findFirst()
            .orElseThrow(() -> new Refused(new ClueRefusal.NoSuch("notice", n)));
    if (notice.answer() != null) {
      throw new Refused(new ClueRefusal.Already("notice", n));
    }
    Notice done =
        new Notice(
            n,
            notice.number(),
            notice.on(),
            notice.colour(),
            notice.stage(),
            notice.due(),
            notice.answerBy(),
            answer);
    List<Notice> changed = notices.stream().map(each -> each.n() == n ? done : each).toList();
    return new Warnings(colour, lookOn, turns, prompts, changed, circulars, mandates, streak);
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
