package casework.clue.application;

import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.KEEPER;
import static casework.clue.SampleClues.MONDAY;
import static casework.clue.SampleClues.RULES;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.aClosedClue;
import static casework.clue.SampleClues.aDisposedClue;
import static casework.clue.SampleClues.aFiledClue;
import static casework.clue.SampleClues.anArrivedClue;
import static casework.clue.SampleClues.by;
import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.application.CadreIntegrity.Answer;
import casework.clue.application.CadreIntegrity.Measure;
import casework.clue.application.CadreIntegrity.Open;
import casework.clue.application.Subjects.Subject;
import casework.clue.domain.Case;
import casework.clue.domain.Clue;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.ResultKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadreIntegrityTest {

  private static final String CADRE = "990301-C005";
  private static final LocalDate TODAY = MONDAY.plusDays(60);

  private final MemoryLedger ledger = new MemoryLedger(RULES);
  private final MemorySubjects subjects = new MemorySubjects(ledger);
  private final MemoryCases cases = new MemoryCases();
  private final Map<String, Cadres.Known> directory = new HashMap<>();
  private final CadreIntegrity integrity =
      new CadreIntegrity(
          subjects,
          ledger,
          cases,
          (cadre, on) ->
              Optional.ofNullable(directory.get(on.equals(TODAY) ? cadre : cadre + " then")));

  @BeforeEach
  void knowHim() {
    directory.put(CADRE, new Cadres.Known("测辛一", "示例市住建局", "局长", Set.of("示例市住建局", "示例市委")));
    directory.put(CADRE + " then", new Cadres.Known("测辛一", "示例县政府", "县长", Set.of("示例县政府")));
  }

  private Answer answer() {
    return integrity.of(CADRE, TODAY);
  }

  private void about(Clue clue, Subject... persons) {
    ledger.put(clue);
    subjects.bring(clue.id(), clue.organ(), List.of(persons));
  }

  private static Subject person(int place, String name, String unit, @Nullable String cadre) {
    return new Subject(place, name, unit, "某职", "990301", "section", cadre);
  }

  private static Subject he(int place) {
    return person(place, "测辛一", "示例市住建局", CADRE);
  }

  private static Subject another(int place) {
    return person(place, "测辛二", "示例市住建局", "990301-C006");
  }

  @Nested
  class WhatIsOpen {

    @Test
    void isAClueOfWhichHeIsASubject() {
      about(anArrivedClue(), another(1), he(2));

      assertThat(answer())
          .isEqualTo(new Answer(true, List.of(new Open("clue", MONDAY)), List.of()));
    }

    @Test
    void isNothingWhereOnlyOthersAreSubjects() {
      about(anArrivedClue(), another(1));

      assertThat(answer()).isEqualTo(new Answer(true, List.of(), List.of()));
    }

    @Test
    void endsWithTheResultAndBeginsAgainWithAReopening() {
      about(aClosedClue(), he(1));
      assertThat(answer().open()).isEmpty();

      ledger.put(aClosedClue().reopen("new-evidence", "", RULES, by(HEAD)).next());
      assertThat(answer().open()).containsExactly(new Open("clue", MONDAY));
    }

    @Test
    void isNotAClueThatWasVoided() {
      about(anArrivedClue().voided("twice", RULES, by(HEAD)).next(), he(1));

      assertThat(answer().open()).isEmpty();
    }

    @Test
    void isTheCaseFromTheFilingOnEvenBeforeItIsOpened() {
      about(aFiledClue(), he(1), another(2));

      assertThat(answer().open()).containsExactly(new Open("case", MONDAY));
    }

    @Test
    void isNoCaseThatWasFiledAgainstOthers() {
      about(aFiledClue(), another(1), another(2), he(3));

      assertThat(answer().open()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
      "测辛一, 示例市住建局, true",
      "测 辛一, 示例市（住建局）, true",
      "测辛一, 住建局, true",
      "测辛一, 示例县政府, true",
      "测辛一, 示例市委, true",
      "测辛一, 别处卫生院, false",
      "测辛九, 示例市住建局, false"
    })
    void isFoundByNameAndUnitWhereNobodyToldAnId(String name, String unit, boolean his) {
      about(anArrivedClue(), person(1, name.replace(" ", ""), unit, null));

      assertThat(answer().open()).hasSize(his ? 1 : 0);
    }
  }

  @Nested
  class WhatWasDone {

    private Case decided() {
      return Case.file(aFiledClue())
          .next()
          .decide(1, true, List.of("party-warning", "organisational"), MONDAY, CADRE, by(HEAD))
          .next();
    }

    @Test
    void isEveryMeasureOfADecisionAboutHimThatStands() {
      about(aFiledClue(), he(1), another(2));
      cases.put(decided());

      assertThat(answer().measures())
          .containsExactly(
              new Measure("party-warning", MONDAY), new Measure("organisational", MONDAY));
      assertThat(answer().open()).containsExactly(new Open("case", MONDAY));

      cases.put(decided().revoke(1, "reviewed", by(HEAD)).next());
      assertThat(answer().measures()).isEmpty();
    }

    @Test
    void staysWhenTheCaseIsClosed() {
      about(aFiledClue(), he(1), another(2));
      cases.put(
          decided()
              .decide(2, false, List.of(), MONDAY, null, by(HEAD))
              .next()
              .close(by(SUPERVISOR))
              .next());

      assertThat(answer().open()).isEmpty();
      assertThat(answer().measures()).hasSize(2);
    }

    @Test
    void isNothingThatWasDecidedAboutAnother() {
      about(aFiledClue(), another(1), he(2));
      cases.put(decided());

      assertThat(answer().measures()).isEmpty();
    }

    @Test
    void isAlsoWhatWasDoneShortOfACaseWhereTheClueIsAboutHimAlone() {
      Clue admonished =
          aDisposedClue(DisposalMethod.INQUIRY)
              .recordResult(
                  ResultKind.ADMONISHED, List.of("admonition"), List.of(), RULES, by(KEEPER))
              .next();
      about(admonished, he(1));
      assertThat(answer().measures()).containsExactly(new Measure("admonition", MONDAY));

      subjects.keep(admonished.id(), List.of(he(1), another(2)));
      assertThat(answer().measures()).isEmpty();
    }
  }

  @Nested
  class ACompleteAnswer {

    @Test
    void isNoneWhileAClueWaitsToBeToldWhomItIsAbout() {
      subjects.unknown = 1;
      assertThat(answer().complete()).isFalse();
      subjects.unknown = 0;
      assertThat(answer().complete()).isTrue();
    }

    @Test
    void isNoneOfSomebodyTheDirectoryDoesNotKnow() {
      about(anArrivedClue(), person(1, "测辛三", "某局", "990301-C007"));

      Answer answer = integrity.of("990301-C007", TODAY);

      assertThat(answer.complete()).isFalse();
      assertThat(answer.open()).hasSize(1);
    }

    @Test
    void isNoneWhileAClueOfHisIsBeingKept() {
      subjects.bring(anArrivedClue().id(), "990300-JW", List.of(he(1)));

      assertThat(answer().complete()).isFalse();
    }
  }
}
