package casework.petition;

import casework.petition.Office.Answer;
import casework.platform.kernel.Role;
import casework.platform.secrecy.KeyRing;
import casework.testkit.tokens.TestIssuer;
import casework.testkit.tokens.TestOfficer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A hotline as its programmers would write it from the page for integrators. */
final class HotlineClient {

  private final int port;
  private final String client;
  private final KeyRing keys;
  private final HttpClient http = HttpClient.newHttpClient();

  HotlineClient(int port, String client, KeyRing keys) {
    this.port = port;
    this.client = client;
    this.keys = keys;
  }

  /** What goes out, to be spoilt on its way. */
  record Signed(
      String method,
      String path,
      String key,
      String timestamp,
      String nonce,
      String signature,
      String type,
      byte[] body,
      TestOfficer who) {

    Signed withTimestamp(String other) {
      return new Signed(method, path, key, other, nonce, signature, type, body, who);
    }

    Signed withNonce(String other) {
      return new Signed(method, path, key, timestamp, other, signature, type, body, who);
    }

    Signed withSignature(String other) {
      return new Signed(method, path, key, timestamp, nonce, other, type, body, who);
    }

    Signed withKey(String other) {
      return new Signed(method, path, other, timestamp, nonce, signature, type, body, who);
    }

    Signed withPath(String other) {
      return new Signed(method, other, key, timestamp, nonce, signature, type, body, who);
    }

    Signed withBody(String other) {
      return new Signed(
          method,
          path,
          key,
          timestamp,
          nonce,
          signature,
          type,
          other.getBytes(StandardCharsets.UTF_8),
          who);
    }

    Signed by(TestOfficer other) {
      return new Signed(method, path, key, timestamp, nonce, signature, type, body, other);
    }
  }

  TestOfficer account() {
    return new TestOfficer(null, null, null, Set.of(Role.HOTLINE), client);
  }

  Answer push(Map<String, ?> record) {
    return post("/api/hotline/reports", Office.JSON.writeValueAsString(record));
  }

  Answer batch(List<?> records) {
    return post("/api/hotline/batches", Office.JSON.writeValueAsString(Map.of("records", records)));
  }

  Answer post(String path, String body) {
    return send(signed("POST", path, body));
  }

  Answer get(String path) {
    return send(signed("GET", path, ""));
  }

  Answer file(String path, String type, byte[] file) {
    return send(signed("POST", path, type, file, Instant.now(), "k1"));
  }

  Signed signed(String method, String path, String body) {
    return signed(
        method,
        path,
        "application/json",
        body.getBytes(StandardCharsets.UTF_8),
        Instant.now(),
        "k1");
  }

  Signed signed(String method, String path, String type, byte[] body, Instant at, String key) {
    String timestamp = Long.toString(at.getEpochSecond());
    String nonce = UUID.randomUUID().toString();
    String text =
        String.join(
            "\n", "CASEWORK-HOTLINE-REQUEST-1", method, path, timestamp, nonce, hex(sha256(body)));
    byte[] secret = keys.newest(client + "-" + key).getEncoded();
    return new Signed(
        method, path, key, timestamp, nonce, hex(hmac(secret, text)), type, body, account());
  }

  Answer sendSpoilt(Map<String, ?> record, UnaryOperator<Signed> spoil) {
    return send(
        spoil.apply(
            signed("POST", "/api/hotline/reports", Office.JSON.writeValueAsString(record))));
  }

  Answer send(Signed request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + request.path()))
            .header("Authorization", TestIssuer.shared().bearer(request.who()))
            .header("Content-Type", request.type())
            .header("X-Casework-Key-Id", request.key())
            .header("X-Casework-Timestamp", request.timestamp())
            .header("X-Casework-Nonce", request.nonce())
            .header("X-Casework-Signature", request.signature())
            .method(
                request.method(),
                request.body().length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(request.body()));
    try {
      HttpResponse<String> answer =
          http.send(builder.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static byte[] hmac(byte[] secret, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** An anonymous report of the site of the city, in the hotline's codes. */
  static Map<String, Object> anonymous(String serial) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("serial", serial);
    record.put("site", "990300");
    record.put("receivedOn", "2019-12-30");
    record.put("channel", "4");
    record.put("reportType", "0");
    record.put("accused", List.of(accused("测甲")));
    record.put("title", "关于示例事项的反映");
    record.put("problem", "301");
    record.put("text", "示例正文 " + serial);
    return record;
  }

  static Map<String, Object> accused(String name) {
    return Map.of(
        "name", name,
        "unit", "云川市示例局",
        "post", "示例科科长",
        "region", "990300",
        "level", "04");
  }

  /** The same under a real name, with an import record. */
  static Map<String, Object> realName(String serial) {
    Map<String, Object> record = anonymous(serial);
    record.put("reportType", "1");
    record.put(
        "reporter",
        Map.of(
            "name", "测举报人",
            "idNumber", "11010519491231002X",
            "mobile", "13800000000",
            "address", "示例路1号",
            "politicalStatus", "13"));
    record.put(
        "importRecord",
        Map.of(
            "earlierOrgans", List.of("示例机关"),
            "earlierDepartment", "示例科",
            "earlierRegion", "990301",
            "earlierResult", "未答复",
            "petitionKind", "1",
            "field", "07",
            "repeated", true,
            "flags", List.of("signed", "sensitive")));
    return record;
  }

  static Map<String, Object> with(Map<String, Object> record, String field, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(record);
    changed.put(field, value);
    return changed;
  }
}
