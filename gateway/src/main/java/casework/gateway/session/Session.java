package casework.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * What the cookie of a signed-in browser holds.
 *
 * @param access the access token, relayed to the services
 * @param refresh the refresh token
 * @param accessUntil until when the access token is good
 * @param signedInAt when the person typed his password (machine time)
 * @param csrf the page's own token, bound to this session
 * @param name what the person is called, which the identity provider tells the door alone
 */
public record Session(
    String access,
    String refresh,
    Instant accessUntil,
    Instant signedInAt,
    String csrf,
    String name) {

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(access);
      out.writeUTF(refresh);
      out.writeLong(accessUntil.getEpochSecond());
      out.writeLong(signedInAt.getEpochSecond());
      out.writeUTF(csrf);
      out.writeUTF(name);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static Session of(byte[] bytes) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new Session(
          in.readUTF(),
          in.readUTF(),
          Instant.ofEpochSecond(in.readLong()),
          Instant.ofEpochSecond(in.readLong()),
          in.readUTF(),
          in.readUTF());
    }
  }

  Session refreshed(String newAccess, String newRefresh, Instant until) {
    return new Session(newAccess, newRefresh, until, signedInAt, csrf, name);
  }
}
