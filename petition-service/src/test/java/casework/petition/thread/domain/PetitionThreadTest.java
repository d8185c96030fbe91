package casework.petition.thread.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.petition.thread.domain.Entry.Notice;
import casework.petition.thread.domain.Entry.Question;
import casework.petition.thread.domain.Entry.Word;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PetitionThreadTest {

  private static final String ORGAN = "990300-JW";
  private static final Act OFFICER = act(ORGAN, "2020-03-02T09:30:00+08:00");
  private static final Act REPORTER = act(ORGAN, "2020-03-05T23:10:00+08:00");
  private static final PetitionThread EMPTY =
      PetitionThread.empty(new ThreadId(UUID.randomUUID()), ORGAN);

  private static Act act(String organ, String at) {
    return new Act(
        new Actor("990300-JW-O001", organ, null, Set.of(Role.INTAKE), "test"),
        new Cause.Step(),
        Instant.parse(at));
  }

  private static Question question() {
    return new Question(UUID.randomUUID(), "m", "sealed", OFFICER.signed());
  }

  private static Word word(@Nullable Integer answers, int files) {
    return new Word(
        UUID.randomUUID(),
        "m",
        "sealed",
        answers,
        IntStream.range(0, files)
            .mapToObj(_ -> new EvidenceFile(UUID.randomUUID(), "sealed"))
            .toList());
  }

  private static PetitionThread after(PetitionThread thread, Entry entry) {
    return (entry instanceof Word word ? thread.hear(word, REPORTER) : thread.say(entry, OFFICER))
        .orElseThrow()
        .next();
  }

  @Test
  @Rule("R-SEC-01")
  void keepsOfTheReporterTheNewestDayAndNoOther() {
    PetitionThread thread = after(EMPTY, word(null, 0));
    Act later = act(ORGAN, "2020-04-01T08:00:00+08:00");

    PetitionThread next = thread.hear(word(null, 0), later).orElseThrow().next();

    assertThat(next.newestFromReporterOn()).isEqualTo(LocalDate.of(2020, 4, 1));
    assertThat(
            Stream.of(Word.class.getRecordComponents())
                .map(each -> each.getType().getPackageName()))
        .doesNotContain("java.time");
  }

  @Test
  void opensAQuestionUntilAWordAnswersIt() {
    PetitionThread asked = after(after(EMPTY, question()), question());

    assertThat(asked.openQuestions()).containsExactly(1, 2);
    assertThat(after(asked, word(2, 0)).openQuestions()).containsExactly(1);
    assertThat(after(asked, word(null, 0)).openQuestions()).containsExactly(1, 2);
  }

  @Test
  void answersOnlyWhatWasAsked() {
    PetitionThread told =
        after(EMPTY, new Notice(UUID.randomUUID(), "m", "sealed", OFFICER.signed()));

    refuses("no-such-question", () -> told.hear(word(1, 0), REPORTER));
    refuses("no-such-question", () -> EMPTY.hear(word(1, 0), REPORTER));
  }

  @Test
  void waitsUntilTheOfficeHasReadOrAnswered() {
    PetitionThread heard = after(after(EMPTY, question()), word(1, 0));

    assertThat(EMPTY.waitsForReading()).isFalse();
    assertThat(heard.waitsForReading()).isTrue();
    assertThat(heard.read(1, OFFICER)).isEmpty();
    assertThat(heard.read(2, OFFICER).orElseThrow().next().waitsForReading()).isFalse();
    assertThat(after(heard, question()).waitsForReading()).isFalse();
    assertThat(heard.read(99, OFFICER).orElseThrow().next().readUpTo()).isEqualTo(2);
  }

  @Test
  void addsTheSameOnceAndRefusesSomethingElseByTheSameCause() {
    Word word = word(null, 1);
    PetitionThread thread = after(EMPTY, word);
    Word other = new Word(word.id(), "another mark", "sealed", null, List.of());

    assertThat(thread.hear(word, REPORTER)).isEmpty();
    refuses("idempotency-key-reused", () -> thread.hear(other, REPORTER));
  }

  @Test
  @Rule(value = "R-INT-02", kind = RuleKind.REFUSES)
  void isAskedByItsOwnOrganAlone() {
    Act elsewhere = act("990301-JW", "2020-03-02T09:30:00+08:00");

    assertThat(EMPTY.say(question(), OFFICER)).isPresent();
    refuses("not-your-organ", () -> EMPTY.say(question(), elsewhere));
    refuses("not-your-organ", () -> EMPTY.read(1, elsewhere));
  }

  @Test
  void leavesItsPlaceAndNothingElseWhenItIsForgotten() {
    PetitionThread heard = after(after(EMPTY, question()), word(1, 1));

    assertThat(heard.forget().orElseThrow().next()).isEqualTo(EMPTY);
    assertThat(EMPTY.forget()).isEmpty();
  }

  @Test
  void takesInWhatWasSaidElsewhereOnceAndKeepsItsOwnNumbers() {
    PetitionThread before = after(after(EMPTY, question()), word(1, 1));
    PetitionThread here = after(after(EMPTY, question()), word(1, 0));

    PetitionThread joined = here.join(before).orElseThrow().next();

    assertThat(joined.entries()).startsWith(here.entries().toArray(Entry[]::new)).hasSize(4);
    assertThat(joined.entries().getLast()).isInstanceOfSatisfying(Word.class, answersThird());
    assertThat(joined.openQuestions()).isEmpty();
    assertThat(joined.files()).isEqualTo(before.files());
    assertThat(joined.newestFromReporterOn()).isEqualTo(LocalDate.of(2020, 3, 5));
    assertThat(joined.join(before)).isEmpty();
    assertThat(EMPTY.join(before).orElseThrow().next().entries()).isEqualTo(before.entries());
  }

  @Test
  void takesBackWhatCameTooLateAndNothingElse() {
    PetitionThread before = after(EMPTY, word(null, 0));
    PetitionThread asked = after(before, question());
    PetitionThread answered = after(asked, word(2, 0));

    assertThat(answered.takeBack(before.entries()).orElseThrow().next().openQuestions()).isEmpty();
    assertThat(asked.takeBack(asked.entries()).orElseThrow().next()).isEqualTo(EMPTY);
    assertThat(before.takeBack(List.of(question()))).isEmpty();
  }

  private static Consumer<Word> answersThird() {
    return each -> assertThat(each.answers()).isEqualTo(3);
  }

  @Test
  void keepsNoMoreThanItCanHold() {
    PetitionThread files = after(EMPTY, word(null, PetitionThread.MOST_FILES));
    PetitionThread full = EMPTY;
    for (int i = 0; i < PetitionThread.MOST_ENTRIES; i++) {
      full = after(full, word(null, 0));
    }
    PetitionThread end = full;

    refuses("too-many-attachments", () -> files.hear(word(null, 1), REPORTER));
    refuses("thread-full", () -> end.hear(word(null, 0), REPORTER));
    refuses("thread-full", () -> end.say(question(), OFFICER));
    assertThat(end.toString()).doesNotContain("sealed");
  }

  private static void refuses(String code, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            Refused.class, each -> assertThat(each.refusal().code()).isEqualTo(code));
  }
}
