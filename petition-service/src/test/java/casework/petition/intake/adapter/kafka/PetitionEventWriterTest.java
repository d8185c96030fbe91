package casework.petition.intake.adapter.kafka;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.Category;
import casework.petition.intake.domain.Channel;
import casework.petition.intake.domain.NameStatus;
import casework.petition.intake.domain.NoticeWay;
import casework.petition.intake.domain.Outcome;
import casework.petition.intake.domain.PetitionEvent;
import casework.petition.intake.domain.PetitionEvent.NoticeColourChanged;
import casework.petition.intake.domain.PetitionEvent.NoticeGiven;
import casework.petition.intake.domain.PetitionEvent.PetitionAccepted;
import casework.petition.intake.domain.PetitionEvent.PetitionClosed;
import casework.petition.intake.domain.PetitionEvent.PetitionReferred;
import casework.petition.intake.domain.PetitionEvent.PetitionRefused;
import casework.petition.intake.domain.PetitionEvent.PetitionRegistered;
import casework.petition.intake.domain.PetitionEvent.PetitionReopened;
import casework.petition.intake.domain.PetitionEvent.RepeatConfirmed;
import casework.petition.intake.domain.PetitionEvent.RepeatUndone;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.RefusalReason;
import casework.petition.intake.domain.ReporterKind;
import casework.petition.intake.domain.SamplePetitions;
import casework.petition.intake.domain.UndoingReason;
import casework.platform.deadline.Colour;
import casework.testkit.contracts.ContractFiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PetitionEventWriterTest {

  private static final PetitionId ID =
      new PetitionId(UUID.fromString("3f0c8d1e-5a7b-8c2d-9e4f-102030405060"));
  private static final PetitionId FIRST =
      new PetitionId(UUID.fromString("5b1d2c3e-6f7a-8b4c-8d5e-0f1e2d3c4b5a"));
  private static final LocalDate DUE = LocalDate.of(2020, 3, 23);

  private final PetitionEventWriter writer = new PetitionEventWriter();

  static List<PetitionEvent> everyEvent() {
    return events(false);
  }

  private static List<PetitionEvent> events(boolean restricted) {
    var intake = SamplePetitions.intake(Channel.VISIT, ReporterKind.PERSON, 2);
    return List.of(
        new PetitionRegistered(ID, intake, NameStatus.CLAIMED_REALNAME, restricted),
        new PetitionAccepted(ID, CITY, Category.ACCUSATION, MONDAY, restricted),
        new PetitionRefused(
            ID, CITY, RefusalReason.NO_SUBSTANCE, List.of("990301-C005"), MONDAY, restricted),
        new PetitionReferred(
            ID,
            UUID.fromString("7a1b2c3d-4e5f-8a6b-8c7d-9e8f7a6b5c4d"),
            intake,
            Category.ACCUSATION,
            2,
            true,
            MONDAY.plusDays(2),
            restricted),
        new NoticeGiven(ID, CITY, MONDAY, NoticeWay.PHONE, DUE, restricted),
        new NoticeColourChanged(ID, CITY, Colour.BLUE, DUE, MONDAY.plusDays(14), restricted),
        new PetitionClosed(ID, CITY, Outcome.CLUE_STRUCK_OFF, MONDAY.plusMonths(3), restricted),
        new PetitionReopened(ID, CITY, MONDAY.plusMonths(4), restricted),
        new RepeatConfirmed(ID, CITY, FIRST, FIRST, MONDAY.plusDays(7), restricted),
        new RepeatUndone(
            ID, CITY, FIRST, UndoingReason.OTHER_MATTER, MONDAY.plusDays(9), restricted));
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void writesTheSample(PetitionEvent event) {
    ContractFiles.of("petition-service").assertWrites(writer.write(event));
  }

  @Test
  void coversEveryKindOfEvent() {
    Stream<Class<?>> written = everyEvent().stream().map(Object::getClass);
    Stream<Class<?>> all = Arrays.stream(PetitionEvent.class.getPermittedSubclasses());

    assertThat(written).containsExactlyInAnyOrderElementsOf(all.toList());
  }

  @Test
  void withholdsWhatIsRestrictedButForTheReferralThatTheOwnersLedgerNeeds() {
    assertThat(
            events(true).stream()
                .filter(each -> !writer.write(each).restricted())
                .map(each -> (Object) each.getClass()))
        .containsExactly(PetitionReferred.class);
    assertThat(writer.write(events(true).get(3)).data().get("restricted")).isEqualTo(true);
  }
}
