package casework.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.test.util.TestSocketUtils;

class RefreshTest {

  @Test
  void refreshesWithNothingRunningAndMakesNoKey(@TempDir Path data) {
    int nobody = TestSocketUtils.findAvailableTcpPort();

    try (var context =
        new SpringApplicationBuilder(GatewayApplication.class)
            .profiles("quiet")
            .run(
                "--SERVER_PORT=0",
                "--CASEWORK_DATA=" + data,
                "--CASEWORK_GATEWAY_CLIENT_SECRET=x",
                "--CASEWORK_ISSUER=http://127.0.0.1:" + nobody + "/realms/casework",
                "--CASEWORK_PETITION_URL=http://127.0.0.1:" + nobody,
                "--CASEWORK_CLUE_URL=http://127.0.0.1:" + nobody)) {
      assertThat(context.isRunning()).isTrue();
    }

    assertThat(Files.exists(data.resolve("keys"))).isFalse();
  }
}
