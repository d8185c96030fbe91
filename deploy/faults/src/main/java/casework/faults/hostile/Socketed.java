package casework.faults.hostile;

import casework.faults.ground.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** HTTP without a library in between that would put anything right: one request, one connection. */
final class Socketed {

  private static final int CONNECT_MILLIS = 3_000;

  private final URI address;
  private final Duration patience;

  Socketed(URI address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  /** Sends the attack with that token. */
  Reply send(Attack attack, String token) {
    StringBuilder head = new StringBuilder();
    head.append(attack.method()).append(' ').append(attack.target()).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(address.getAuthority()).append("\r\n");
    head.append("Connection: close\r\n");
    head.append("Accept: application/json, application/problem+json\r\n");
    head.append("Authorization: Bearer ").append(token).append("\r\n");
    byte[] body = attack.body();
    if (body.length > 0 || attack.method().equals("POST")) {
      if (!attack.headers().containsKey("Content-Type")) {
        head.append("Content-Type: application/json\r\n");
      }
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    attack.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append("\r\n");
    return exchange(head.toString(), body);
  }

  private Reply exchange(String head, byte[] body) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), CONNECT_MILLIS);
      socket.setSoTimeout((int) patience.toMillis());
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.write(head.getBytes(StandardCharsets.UTF_8));
      all.write(body);
      try {
        socket.getOutputStream().write(all.toByteArray());
        socket.getOutputStream().flush();
      } catch (IOException answeredBeforeItWasAllRead) {
        // A server may refuse a request it has not read to its end; the answer is there.
      }
      return parsed(read(socket.getInputStream()));
    } catch (IOException e) {
      return Reply.none(String.valueOf(e));
    }
  }

  private static String read(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        all.write(buffer, 0, n);
      }
    } catch (IOException reset) {
      if (all.size() == 0) {
        throw reset;
      }
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private static Reply parsed(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    if (!answer.startsWith("HTTP/1.1 ") || end < 0) {
      return Reply.none("no HTTP: " + answer);
    }
    String type = "";
    for (String line : answer.substring(0, end).split("\r\n")) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-type:")) {
        type = line.substring(line.indexOf(':') + 1).strip();
      }
    }
    return new Reply(
        Integer.parseInt(answer.substring(9, 12)), type, "", answer.substring(end + 4));
  }
}
