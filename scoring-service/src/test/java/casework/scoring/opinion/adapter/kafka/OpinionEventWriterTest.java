package casework.scoring.opinion.adapter.kafka;

import casework.scoring.opinion.domain.OpinionEvent;
import casework.scoring.opinion.domain.Purpose;
import casework.scoring.opinion.domain.VerdictKind;
import casework.testkit.contracts.ContractFiles;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpinionEventWriterTest {

  private static final ContractFiles CONTRACT = ContractFiles.of("scoring-service");
  private static final UUID OPINION = UUID.fromString("9a2e4c6d-8f10-8b2d-8c4e-a1b2c3d4e5f6");
  private static final String NUMBER = "990301-JW-LY-2020-0001";
  private static final LocalDate DAY = LocalDate.of(2020, 6, 30);

  static Stream<OpinionEvent> facts() {
    return Stream.of(
        new OpinionEvent.OpinionIssued(
            OPINION, "990301-JW", "990301-C005", Purpose.PROMOTION, NUMBER, VerdictKind.CLEAN, DAY),
        new OpinionEvent.OpinionRefused(
            OPINION, "990301-JW", "990301-C005", Purpose.PROMOTION, NUMBER, DAY));
  }

  @ParameterizedTest
  @MethodSource("facts")
  void writesEachFactAsItsSample(OpinionEvent fact) {
    CONTRACT.assertWrites(new OpinionEventWriter().write(fact));
  }
}
