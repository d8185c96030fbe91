package casework.local;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a process whether it does its work yet. */
@FunctionalInterface
interface Probe {

  boolean isReady();

  /** Ready when the address answers 200. */
  static Probe http(String address) {
    var request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(3)).build();
    return () -> {
      try {
        return Http.CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
            == 200;
      } catch (IOException notYet) {
        return false;
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return false;
      }
    };
  }

  /** Ready when something listens. */
  static Probe tcp(int port) {
    return () -> {
      try (var socket = connect(port)) {
        return socket.isConnected();
      } catch (IOException notYet) {
        return false;
      }
    };
  }

  /** Ready when the broker names itself in answer to a metadata request (version 0, no topics). */
  static Probe kafka(int port) {
    return () -> {
      try (var socket = connect(port)) {
        var out = new DataOutputStream(socket.getOutputStream());
        byte[] client = "casework".getBytes(StandardCharsets.UTF_8);
        out.writeInt(2 + 2 + 4 + 2 + client.length + 4);
        out.writeShort(3);
        out.writeShort(0);
        out.writeInt(1);
        out.writeShort(client.length);
        out.write(client);
        out.writeInt(0);
        out.flush();
        var in = new DataInputStream(socket.getInputStream());
        in.readInt();
        return in.readInt() == 1 && in.readInt() >= 1;
      } catch (IOException notYet) {
        return false;
      }
    };
  }

  private static Socket connect(int port) throws IOException {
    var socket = new Socket();
    socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
    socket.setSoTimeout(2000);
    return socket;
  }

  /** The one client, which needs few threads. */
  final class Http {

    static final HttpClient CLIENT =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Http() {}
  }
}
