package casework.scoring.warning.adapter.mongo;

import static casework.scoring.warning.SampleWarnings.GIVEN;
import static casework.scoring.warning.SampleWarnings.HEAD;
import static casework.scoring.warning.SampleWarnings.SCORER;
import static casework.scoring.warning.SampleWarnings.TEAM;
import static casework.scoring.warning.SampleWarnings.TERMS;
import static casework.scoring.warning.SampleWarnings.aRed;
import static casework.scoring.warning.SampleWarnings.aYellow;
import static casework.scoring.warning.SampleWarnings.by;
import static casework.scoring.warning.SampleWarnings.escalated;
import static casework.scoring.warning.SampleWarnings.given;
import static casework.scoring.warning.SampleWarnings.rectified;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.store.StateCodec;
import casework.scoring.Golden;
import casework.scoring.warning.domain.Gate;
import casework.scoring.warning.domain.Warning;
import casework.testkit.files.GeneratedFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredWarningTest {

  private static final LocalDate LATE = LocalDate.of(2021, 6, 1);

  private final StateCodec codec = new StateCodec();

  private static Warning everything() {
    return rectified(escalated(aYellow(GIVEN)), GIVEN)
        .exempt(new UUID(6, 6), Gate.AWARD, "表彰", "事迹突出", LATE, by(HEAD, GIVEN))
        .next();
  }

  static Stream<Warning> everyState() {
    return Stream.of(
        aYellow(GIVEN),
        given(TEAM, false, GIVEN).periodOver(by(SCORER, LATE)).next(),
        everything(),
        aRed(GIVEN),
        rectified(aRed(GIVEN), GIVEN).revoke("整改到位", by(HEAD, LATE)).next(),
        aRed(GIVEN).escalate("transfer", "整改不力", TERMS, by(HEAD, LATE)).next(),
        aRed(GIVEN).voided("误亮牌", by(HEAD, LATE)).next());
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void isReadBackAsItWasWritten(Warning warning) {
    assertThat(codec.read(codec.write(warning), Warning.class)).isEqualTo(warning);
  }

  @Test
  void standsInTheStoreAsTheGoldenDocumentsSay() {
    GeneratedFile.assertUnchanged(
        Path.of("src/test/resources/golden/warnings.json"),
        Golden.of(everything(), WarningSeek.of(everything())));
  }

  @Test
  void isLookedAtByTheClockUntilItsPeriodIsOver() {
    assertThat(WarningSeek.of(aYellow(GIVEN))).containsKey("nextTransitionAt");
    assertThat(WarningSeek.of(aYellow(GIVEN).periodOver(by(SCORER, LATE)).next()))
        .containsEntry("due", true)
        .doesNotContainKey("nextTransitionAt");
    assertThat(WarningSeek.of(aRed(GIVEN).voided("误亮牌", by(HEAD, LATE)).next()))
        .doesNotContainKeys("nextTransitionAt", "from");
  }
}
