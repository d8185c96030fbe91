package casework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrokerProcessTest {

  @Test
  void findsItsFolderWhateverIsInItsName() throws IOException {
    for (String folder : List.of("/clones/案 件/log", "/clones/a\\b#c=d:e/log")) {
      var read = new Properties();
      byte[] written = broker("data").settings(folder).getBytes(StandardCharsets.UTF_8);
      read.load(new ByteArrayInputStream(written));

      assertThat(read).containsEntry("log.dirs", folder).containsEntry("node.id", "1");
    }
  }

  @Test
  void refusesAFolderThatKafkaWouldTakeForTwo() {
    assertThatThrownBy(() -> broker("one,two"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("one,two")
        .hasMessageContaining("--data");
  }

  private static BrokerProcess broker(String data) {
    return new BrokerProcess(
        new Instance(Path.of(data)), new Ports(0), new Repository(Path.of(".")));
  }

  @Test
  void namesNoClusterSoThatItReadsAsAnOption() {
    assertThat(Stream.generate(BrokerProcess::clusterId).limit(2_000))
        .doesNotHaveDuplicates()
        .allSatisfy(each -> assertThat(each).hasSize(22).doesNotStartWith("-"));
  }
}
