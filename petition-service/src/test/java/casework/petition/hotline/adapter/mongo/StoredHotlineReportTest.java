package casework.petition.hotline.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.SampleReports;
import casework.platform.store.StateCodec;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredHotlineReportTest {

  private final StateCodec codec = new StateCodec();

  static Stream<HotlineReport> everyState() {
    return Stream.of(
        SampleReports.arrived(),
        SampleReports.parked(),
        SampleReports.handedUp(),
        SampleReports.registered(),
        SampleReports.moved(),
        SampleReports.rejected(),
        SampleReports.untold(),
        SampleReports.dead());
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void isReadBackAsItWasWritten(HotlineReport report) {
    assertThat(codec.read(codec.write(report), HotlineReport.class)).isEqualTo(report);
  }

  @Test
  void isLookedForOnlyWhileThereIsSomethingToDo() {
    HotlineSeek seek = new HotlineSeek();

    assertThat(seek.apply(SampleReports.parked())).containsKeys("parked", "callBackDueAt");
    assertThat(seek.apply(SampleReports.registered())).doesNotContainKeys("parked", "dead");
    assertThat(seek.apply(SampleReports.arrived())).doesNotContainKey("callBackDueAt");
    assertThat(seek.apply(SampleReports.registered())).doesNotContainKey("became");
    assertThat(seek.apply(SampleReports.moved())).containsKey("became");
    assertThat(seek.apply(SampleReports.dead()))
        .containsKey("dead")
        .doesNotContainKey("callBackDueAt");
  }
}
