package casework.scoring.warning.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import casework.scoring.warning.domain.Card;
import casework.scoring.warning.domain.Gate;
import casework.scoring.warning.domain.Target;
import casework.scoring.warning.domain.WarningEvent;
import casework.scoring.warning.domain.WarningEvent.CadreWarned;
import casework.scoring.warning.domain.WarningEvent.GateOpened;
import casework.scoring.warning.domain.WarningEvent.WarningHandled;
import casework.scoring.warning.domain.WarningEvent.WarningPeriodOver;
import casework.scoring.warning.domain.WarningEvent.WarningRevoked;
import casework.scoring.warning.domain.WarningEvent.WarningVoided;
import casework.testkit.contracts.ContractFiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WarningEventWriterTest {

  private static final ContractFiles CONTRACT = ContractFiles.of("scoring-service");
  private static final UUID ID = UUID.fromString("8d1c2b3a-4f5e-8a6b-8c7d-1e2f3a4b5c6d");
  private static final WarningEvent.About CADRE = about(Target.Kind.CADRE, "990300-C001");
  private static final WarningEvent.About TEAM = about(Target.Kind.TEAM, "990300-U001");
  private static final Card YELLOW =
      new Card(Card.Level.YELLOW, 1, LocalDate.of(2020, 1, 31), LocalDate.of(2020, 4, 30));

  private static WarningEvent.About about(Target.Kind kind, String id) {
    return new WarningEvent.About(ID, "990300-JW", new Target(kind, id));
  }

  static List<WarningEvent> events() {
    return List.of(
        new CadreWarned(CADRE, YELLOW),
        new WarningPeriodOver(CADRE, YELLOW, LocalDate.of(2020, 5, 1)),
        new WarningRevoked(CADRE, LocalDate.of(2020, 5, 6)),
        new WarningHandled(CADRE, "transfer", LocalDate.of(2021, 5, 6)),
        new WarningVoided(CADRE, LocalDate.of(2020, 2, 3)),
        new GateOpened(CADRE, Gate.AWARD, LocalDate.of(2020, 12, 31), LocalDate.of(2020, 12, 20)));
  }

  @ParameterizedTest
  @MethodSource("events")
  void writesTheSamplesOfTheContract(WarningEvent event) {
    CONTRACT.assertWrites(new WarningEventWriter().write(event));
  }

  @Test
  void namesATeamByItsUnit() {
    Card red = new Card(Card.Level.RED, 1, LocalDate.of(2020, 8, 31), LocalDate.of(2021, 2, 28));

    CONTRACT.assertWrites(
        "cadre.warned.v1--team", new WarningEventWriter().write(new CadreWarned(TEAM, red)));
  }

  @Test
  void knowsEveryFact() {
    Set<Class<?>> shown = new HashSet<>(events().stream().map(Object::getClass).toList());

    assertThat(shown).containsAll(Arrays.asList(WarningEvent.class.getPermittedSubclasses()));
  }
}
