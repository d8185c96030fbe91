package casework.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrokerProcessTest {

  @Test
  void namesNoClusterSoThatItReadsAsAnOption() {
    assertThat(Stream.generate(BrokerProcess::clusterId).limit(2_000))
        .doesNotHaveDuplicates()
        .allSatisfy(each -> assertThat(each).hasSize(22).doesNotStartWith("-"));
  }
}
