package casework.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody without an account, at an address of his own, with what his program tells of him. */
final class Passer implements AutoCloseable {

  private static final String BOUNDARY = "----form-of-a-passer";
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("<strong>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})");

  private final URI door;
  private final Map<String, String> headers;
  private final HttpClient http;

  Passer(URI door, InetAddress from, Map<String, String> headers) {
    this.door = door;
    this.headers = headers;
    this.http =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).localAddress(from).build();
  }

  /** A file as a browser sends it. */
  record File(String name, byte[] content) {}

  /** The client that sends from his address. */
  HttpClient client() {
    return http;
  }

  /** Reports by the public form; the code he carries away. */
  String report(Map<String, String> form, File... files) {
    Map<String, String> fields = new LinkedHashMap<>(form);
    fields.put("token", found(TOKEN, get("/public/petitions")));
    return found(CODE, post("/public/petitions", fields, 201, files));
  }

  /** Looks with his code and adds something; the page then. */
  String add(String code, String text, File... files) {
    String page = look(code);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", found(TOKEN, page));
    fields.put("lang", "zh");
    fields.put("code", code);
    fields.put("question", "0");
    fields.put("text", text);
    return post("/public/receipts/words", fields, 201, files);
  }

  /** The page that his code opens. */
  String look(String code) {
    return post("/public/receipts", Map.of("code", code, "lang", "zh"), 200);
  }

  private String get(String path) {
    return send(request(path).GET().build(), 200);
  }

  private String post(String path, Map<String, String> fields, int wanted, File... files) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    fields.forEach(
        (name, value) ->
            write(body, "Content-Disposition: form-data; name=\"" + name + "\"", bytes(value)));
    for (File each : files) {
      write(
          body,
          "Content-Disposition: form-data; name=\"files\"; filename=\""
              + each.name()
              + "\"\r\nContent-Type: application/octet-stream",
          each.content());
    }
    body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build(),
        wanted);
  }

  private static void write(ByteArrayOutputStream body, String head, byte[] content) {
    body.writeBytes(bytes("--" + BOUNDARY + "\r\n" + head + "\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n"));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(door.resolve(path));
    headers.forEach(request::header);
    return request;
  }

  private String send(HttpRequest request, int wanted) {
    try {
      HttpResponse<String> answer =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() != wanted) {
        throw new AssertionError(request.uri() + " → " + answer.statusCode() + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String found(Pattern what, String page) {
    Matcher matcher = what.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("nothing of " + what + " in " + page);
    }
    return matcher.group(1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
