package casework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void namesTheTakenPortItsOwnerAndTheRemedy() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var ports = new Ports(other.getLocalPort() - 27117);

      assertThatThrownBy(() -> ports.refuseTaken(true, true))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("port " + other.getLocalPort() + " for the store is taken")
          .hasMessageContaining("--port-offset");
    }
  }

  @Test
  void leavesTheStoresPortAloneWhereSomebodyElseRunsTheStore() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var ports = new Ports(other.getLocalPort() - 27117);

      assertThatCode(() -> ports.refuseTaken(false, false)).doesNotThrowAnyException();
    }
  }

  @Test
  void givesAnOffsetToOneLauncherAtATime() throws IOException {
    var ports = new Ports(freePort() - 8099);

    try (var _ = ports.claim()) {
      assertThatThrownBy(ports::claim)
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("port offset " + ports.offset() + " is taken by another ./casework")
          .hasMessageContaining("--port-offset " + (ports.offset() + 100));
    }
    assertThatCode(() -> ports.claim().close()).doesNotThrowAnyException();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void movesEveryPortByTheOffset() {
    var ports = new Ports(500);

    assertThat(ports.gateway()).isEqualTo(8580);
    assertThat(ports.keycloak()).isEqualTo(8590);
    assertThat(ports.kafka()).isEqualTo(9692);
    assertThat(ports.store()).isEqualTo(27617);
  }
}
