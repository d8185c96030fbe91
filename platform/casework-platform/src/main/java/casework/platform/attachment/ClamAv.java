package casework.platform.attachment;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks to a ClamAV daemon ({@code INSTREAM}); an answer it does not understand is none. */
final class ClamAv implements VirusScanner {

  private static final int CONNECT_MILLIS = 1_000;
  private static final int ANSWER_MILLIS = 10_000;
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 1_024;

  private final String host;
  private final int port;

  /**
   * @param address {@code host:port}
   */
  ClamAv(String address) {
    int colon = address.lastIndexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException("casework.attachments.clamav is host:port");
    }
    this.host = address.substring(0, colon);
    this.port = Integer.parseInt(address.substring(colon + 1));
  }

  @Override
  public Finding look(byte[] file) {
    String answer;
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      socket.setSoTimeout(ANSWER_MILLIS);
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (int at = 0; at < file.length; at += CHUNK) {
        int length = Math.min(CHUNK, file.length - at);
        out.writeInt(length);
        out.write(file, at, length);
      }
      out.writeInt(0);
      out.flush();
      answer =
          new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
              .strip()
              .replace("\0", "");
    } catch (IOException _) {
      throw new NotNow("the virus scanner does not answer");
    }
    if (answer.endsWith(" FOUND")) {
      return Finding.INFECTED;
    }
    if (answer.endsWith(": OK")) {
      return Finding.CLEAN;
    }
    throw new NotNow("the virus scanner gave no finding");
  }
}
