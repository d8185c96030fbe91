package casework.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClamAvTest {

  /** A daemon that gives one answer and tells what it was sent. */
  private record Daemon(ServerSocket door, CompletableFuture<byte[]> heard) {

    static Daemon answering(String answer) throws IOException {
      Daemon daemon =
          new Daemon(
              new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), new CompletableFuture<>());
      Thread.ofPlatform().daemon().start(() -> daemon.serve(answer));
      return daemon;
    }

    private void serve(String answer) {
      try (Socket socket = door.accept();
          DataInputStream in = new DataInputStream(socket.getInputStream())) {
        in.skipNBytes("zINSTREAM\0".length());
        byte[] all = {};
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
          byte[] more = in.readNBytes(length);
          byte[] both = Arrays.copyOf(all, all.length + more.length);
          System.arraycopy(more, 0, both, all.length, more.length);
          all = both;
        }
        heard.complete(all);
        socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        heard.completeExceptionally(e);
      }
    }

    ClamAv client() {
      return new ClamAv("127.0.0.1:" + door.getLocalPort());
    }
  }

  @Test
  void sendsTheWholeFileAndTakesItsWord() throws Exception {
    byte[] file = new byte[200_000];
    file[199_999] = 7;
    Daemon clean = Daemon.answering("stream: OK\0");

    assertThat(clean.client().look(file)).isEqualTo(VirusScanner.Finding.CLEAN);
    assertThat(clean.heard().get()).isEqualTo(file);
    assertThat(Daemon.answering("stream: Eicar-Signature FOUND\0").client().look(file))
        .isEqualTo(VirusScanner.Finding.INFECTED);
  }

  @Test
  void takesNoFileWhereItGetsNoFinding() throws IOException {
    assertThatThrownBy(
            () ->
                Daemon.answering("INSTREAM size limit exceeded. ERROR\0")
                    .client()
                    .look(new byte[9]))
        .isInstanceOf(NotNow.class);
    Daemon gone = Daemon.answering("");
    gone.door().close();
    assertThatThrownBy(() -> gone.client().look(new byte[9])).isInstanceOf(NotNow.class);
  }

  @Test
  void wantsAHostAndAPort() {
    assertThatThrownBy(() -> new ClamAv("localhost")).isInstanceOf(IllegalArgumentException.class);
  }
}
