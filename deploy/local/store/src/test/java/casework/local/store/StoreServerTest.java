package casework.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreServerTest {

  @TempDir Path folder;

  @Test
  void endsAndSaysWhyWhereAnotherProgramHasItsPort() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process store = start(other.getLocalPort());
      try {
        assertThat(store.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(store.exitValue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("log")))
            .contains("cannot start on 127.0.0.1:" + other.getLocalPort())
            .contains("BindException");
      } finally {
        store.destroyForcibly();
      }
    }
  }

  private Process start(int port) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            StoreServer.class.getName(),
            folder.resolve("file").toString(),
            String.valueOf(port))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }
}
