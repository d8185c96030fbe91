package casework.clue.adapter.kafka;

import static casework.clue.SampleClues.MONDAY;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.by;
import static org.assertj.core.api.Assertions.assertThat;

import casework.clue.domain.Case;
import casework.clue.domain.CaseEvent;
import casework.clue.domain.CaseId;
import casework.clue.domain.CaseState;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueEvent.ClockPaused;
import casework.clue.domain.ClueEvent.ClockResumed;
import casework.clue.domain.ClueEvent.ClueArrived;
import casework.clue.domain.ClueEvent.ClueClosed;
import casework.clue.domain.ClueEvent.ClueCorrected;
import casework.clue.domain.ClueEvent.ClueHandedOver;
import casework.clue.domain.ClueEvent.ClueNoticed;
import casework.clue.domain.ClueEvent.ClueRegistered;
import casework.clue.domain.ClueEvent.ClueReopened;
import casework.clue.domain.ClueEvent.ClueStruckOff;
import casework.clue.domain.ClueEvent.ClueStudied;
import casework.clue.domain.ClueEvent.ClueTakenOver;
import casework.clue.domain.ClueEvent.ClueVoided;
import casework.clue.domain.ClueEvent.ColourChanged;
import casework.clue.domain.ClueEvent.DeadlineExtended;
import casework.clue.domain.ClueEvent.DisposalApproved;
import casework.clue.domain.ClueEvent.DistributionApproved;
import casework.clue.domain.ClueEvent.DistributionProposed;
import casework.clue.domain.ClueEvent.DueRecomputed;
import casework.clue.domain.ClueEvent.KeeperChanged;
import casework.clue.domain.ClueEvent.NoticeAnswered;
import casework.clue.domain.ClueEvent.OfficerRecused;
import casework.clue.domain.ClueEvent.PromptAcknowledged;
import casework.clue.domain.ClueEvent.ReturnedToStudy;
import casework.clue.domain.ClueId;
import casework.clue.domain.ClueNumber;
import casework.clue.domain.ClueRef;
import casework.clue.domain.DisposalMethod;
import casework.clue.domain.Filing;
import casework.clue.domain.OriginKind;
import casework.clue.domain.ResultKind;
import casework.clue.domain.RunSeries.RunCompleted;
import casework.clue.domain.StudyLevel;
import casework.platform.deadline.Colour;
import casework.platform.store.WireEvent;
import casework.testkit.contracts.ContractFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClueEventWriterTest {

  private static final ContractFiles CONTRACT = ContractFiles.of("clue-service");
  private static final ClueId CLUE =
      new ClueId(UUID.fromString("8d1c2b3a-4f5e-8a6b-8c7d-1e2f3a4b5c6d"));
  private static final UUID PETITION = UUID.fromString("3f0c8d1e-5a7b-8c2d-9e4f-102030405060");
  private static final ClueRef ABOUT = about(false);
  private static final ClueNumber NUMBER = new ClueNumber("990300-JW-XS-2020-0001");
  private static final String CADRE = "990301-C005";
  private static final LocalDate DUE = LocalDate.of(2020, 6, 2);
  private static final Filing FILING =
      new Filing(CaseId.of(CLUE), new ClueNumber("990300-JW-LA-2020-0001"), List.of(1, 2));

  private static ClueRef about(boolean restricted) {
    return new ClueRef(
        CLUE,
        "990300-JW",
        restricted,
        PETITION,
        UUID.fromString("7a1b2c3d-4e5f-8a6b-8c7d-9e8f7a6b5c4d"),
        OriginKind.PETITION,
        PETITION,
        null);
  }

  private static ClueRef from(OriginKind origin, String matter) {
    UUID transfer = UUID.fromString("7c3f2e50-9d41-8e63-9f77-304050607083");
    return new ClueRef(
        CLUE, "990300-JW", false, null, null, origin, UUID.fromString(matter), transfer);
  }

  static List<ClueEvent> clueEvents() {
    return List.of(
        new ClueArrived(ABOUT, "990301", "integrity-01", "letter", MONDAY),
        new ClueTakenOver(
            new ClueRef(CLUE, "990300-JW", false, null, null, OriginKind.PAPER, null, null),
            new ClueNumber("云纪线〔2019〕7号"),
            "990300-JW-D2",
            LocalDate.of(2019, 12, 2),
            MONDAY),
        new ClueRegistered(ABOUT, NUMBER, MONDAY),
        new DistributionProposed(ABOUT, "990300-JW-D2", "own", MONDAY),
        new DistributionApproved(ABOUT, "990300-JW-D2", "own", MONDAY),
        new ClueHandedOver(
            ABOUT, "990300-JW-D2", "990300-JW-O011", MONDAY, LocalDate.of(2020, 4, 2)),
        new KeeperChanged(ABOUT, "990300-JW-D2", "990300-JW-O012", MONDAY),
        new OfficerRecused(ABOUT, "990300-JW-O011", "near-relative", MONDAY),
        new ClueStudied(ABOUT, StudyLevel.OFFICE_MEETING, MONDAY, DisposalMethod.PRELIMINARY),
        new DisposalApproved(ABOUT, DisposalMethod.PRELIMINARY, MONDAY, DUE),
        new ReturnedToStudy(ABOUT, DisposalMethod.INQUIRY, "free text", MONDAY, DUE),
        new DeadlineExtended(ABOUT, "PRELIMINARY", 3, MONDAY, DUE),
        new ClockPaused(ABOUT, "PRELIMINARY", "detention", MONDAY, MONDAY),
        new ClockResumed(ABOUT, "PRELIMINARY", MONDAY, MONDAY, DUE),
        new DueRecomputed(ABOUT, "PRELIMINARY", DUE, DUE.plusDays(1), "CN-2020-2", MONDAY),
        new ColourChanged(ABOUT, Colour.GREEN, Colour.BLUE, "PRELIMINARY", DUE, MONDAY),
        new ClueNoticed(
            ABOUT,
            MONDAY,
            Colour.YELLOW,
            "supervision-notice",
            List.of("handling-department"),
            new ClueNumber("990300-JW-DB-2020-0001"),
            LocalDate.of(2020, 3, 9),
            "contact",
            true,
            "990300-JW-D2",
            "990300-JW-O011"),
        new NoticeAnswered(ABOUT, 1, MONDAY),
        new PromptAcknowledged(ABOUT, 1, MONDAY),
        new ClueClosed(ABOUT, DisposalMethod.PRELIMINARY, ResultKind.CONCLUDED, MONDAY, null),
        new ClueStruckOff(ABOUT, MONDAY),
        new ClueReopened(ABOUT, "new-evidence", MONDAY),
        new ClueCorrected(ABOUT, List.of("region"), "free text", MONDAY),
        new ClueVoided(ABOUT, "free text", MONDAY));
  }

  static Stream<Arguments> variants() {
    return Stream.of(
        Arguments.of(
            "clue.closed.v1--filing",
            new ClueClosed(ABOUT, DisposalMethod.PRELIMINARY, ResultKind.FILED, MONDAY, FILING)),
        Arguments.of(
            "clue.disposal-approved.v1--nothing-left",
            new DisposalApproved(ABOUT, DisposalMethod.SHELVED, MONDAY, null)),
        Arguments.of(
            "clue.noticed.v1--circular",
            new ClueNoticed(
                ABOUT,
                MONDAY,
                Colour.RED,
                "circular",
                List.of("whole-commission"),
                null,
                null,
                "in-charge",
                false,
                "990300-JW-D2",
                "990300-JW-O011")),
        Arguments.of(
            "clue.arrived.v1--talk",
            new ClueArrived(
                from(OriginKind.TALK, "2c3d4e5f-6071-8293-8405-060708090a0b"),
                "",
                "",
                null,
                MONDAY)),
        Arguments.of(
            "clue.arrived.v1--inspection",
            new ClueArrived(
                from(OriginKind.INSPECTION, "7c3f2e50-9d41-8e63-9f77-304050607083"),
                "990301",
                "integrity-01",
                null,
                MONDAY)),
        Arguments.of(
            "clue.colour-changed.v1--from-the-start",
            new ColourChanged(ABOUT, null, Colour.RED, "PRELIMINARY", DUE, MONDAY)));
  }

  static List<CaseEvent> caseEvents() {
    Case filed =
        new Case(
            CaseId.of(CLUE),
            ABOUT,
            FILING.number(),
            "990300-JW-D2",
            MONDAY,
            by(SUPERVISOR).signed(),
            List.of(new Case.Person(1, null, List.of()), new Case.Person(2, null, List.of())),
            new CaseState.Filed());
    return List.of(
        new CaseEvent.CaseFiled(filed),
        new CaseEvent.SanctionImposed(filed, 1, CADRE, List.of("party-warning"), MONDAY),
        new CaseEvent.SanctionRevoked(filed, 1, CADRE, MONDAY),
        new CaseEvent.CaseClosed(filed, MONDAY),
        new CaseEvent.CaseReopened(filed, MONDAY));
  }

  @Test
  void leavesOutACadreWhomTheDirectoryDoesNotKnow() {
    CaseEvent imposed = caseEvents().get(1);
    CaseEvent revoked = caseEvents().get(2);
    CaseEventWriter writer = new CaseEventWriter();

    CONTRACT.assertWrites(
        "sanction.imposed.v1--unknown",
        writer.write(
            new CaseEvent.SanctionImposed(
                imposed.about(), 1, null, List.of("party-warning"), MONDAY)));
    CONTRACT.assertWrites(
        "sanction.revoked.v1--unknown",
        writer.write(new CaseEvent.SanctionRevoked(revoked.about(), 1, null, MONDAY)));
  }

  private static WireEvent run() {
    return new RunEventWriter().write(new RunCompleted("990300-JW", LocalDate.of(2020, 3, 15)));
  }

  @ParameterizedTest
  @MethodSource("clueEvents")
  void writesEachFactAboutAClueAsItsSample(ClueEvent event) {
    CONTRACT.assertWrites(new ClueEventWriter().write(event));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void writesTheVariantsAsTheirSamples(String name, ClueEvent event) {
    CONTRACT.assertWrites(name, new ClueEventWriter().write(event));
  }

  @ParameterizedTest
  @MethodSource("caseEvents")
  void writesEachFactAboutACaseAsItsSample(CaseEvent event) {
    CONTRACT.assertWrites(new CaseEventWriter().write(event));
  }

  @Test
  void writesThatARunIsCompleteAsItsSample() {
    CONTRACT.assertWrites(run());
  }

  @Test
  void hasASchemaForEveryTypeAndNoOther() {
    List<WireEvent> all = new ArrayList<>();
    clueEvents().forEach(each -> all.add(new ClueEventWriter().write(each)));
    caseEvents().forEach(each -> all.add(new CaseEventWriter().write(each)));
    all.add(run());

    CONTRACT.assertAllTypesAmong(all);
  }

  @Test
  void carriesNoFreeText() {
    clueEvents()
        .forEach(
            each ->
                assertThat(new ClueEventWriter().write(each).data().toString())
                    .doesNotContain("free text"));
  }

  @Test
  void withholdsARestrictedCluesFactsButForTheIdsThatCloseItsPetition() {
    Map<String, Boolean> restricted = new LinkedHashMap<>();
    ClueEventWriter writer = new ClueEventWriter();
    for (ClueEvent each :
        List.of(
            new ClueArrived(about(true), "990301", "integrity-01", "letter", MONDAY),
            new ClueClosed(about(true), DisposalMethod.SHELVED, ResultKind.KEPT, MONDAY, null),
            new ClueStruckOff(about(true), MONDAY),
            new ClueReopened(about(true), "new-evidence", MONDAY),
            new ClueVoided(about(true), "free text", MONDAY))) {
      WireEvent written = writer.write(each);
      restricted.put(written.type(), written.restricted());
    }

    assertThat(restricted)
        .containsEntry("casework.clue.arrived.v1", true)
        .containsEntry("casework.clue.closed.v1", true)
        .containsEntry("casework.clue.struck-off.v1", false)
        .containsEntry("casework.clue.reopened.v1", false)
        .containsEntry("casework.clue.voided.v1", false);
    assertThat(writer.write(new ClueStruckOff(about(true), MONDAY)).data())
        .containsOnlyKeys(
            "clue", "organ", "petition", "referral", "origin", "originMatter", "struckOffOn");
  }
}
