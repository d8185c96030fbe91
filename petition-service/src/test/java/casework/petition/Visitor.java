package casework.petition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser, an address and something to say, and no account. */
public final class Visitor {

  private static final String BOUNDARY = "----form-of-a-visitor";
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("<strong>((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String door;
  private final List<String> headers = new ArrayList<>();

  Visitor(int port, String... headers) {
    this.door = "http://127.0.0.1:" + port;
    this.headers.addAll(List.of(headers));
  }

  /** A file as a browser sends it. */
  record File(String name, byte[] content) {}

  /** A page that came back. */
  record Page(int status, Map<String, List<String>> headers, String text) {

    String token() {
      return found(TOKEN);
    }

    String code() {
      return found(CODE);
    }

    String header(String name) {
      return String.join("|", headers.getOrDefault(name, List.of()));
    }

    private String found(Pattern what) {
      Matcher matcher = what.matcher(text);
      if (!matcher.find()) {
        throw new AssertionError("nothing of " + what + " in " + text);
      }
      return matcher.group(1);
    }
  }

  Page get(String path) {
    return send(request(path).GET().build());
  }

  Page post(String path, Map<String, String> fields, File... files) {
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
            .build());
  }

  private static void write(ByteArrayOutputStream body, String head, byte[] content) {
    body.writeBytes(bytes("--" + BOUNDARY + "\r\n" + head + "\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(door + path));
    return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
  }

  private Page send(HttpRequest request) {
    try {
      HttpResponse<String> answer =
          http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Page(answer.statusCode(), answer.headers().map(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The form filled in, with a fresh token. */
  Map<String, String> report() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("token", get("/public/petitions").token());
    form.put("lang", "zh");
    form.put("title", "关于示例事项的反映");
    form.put("problem", "integrity-01");
    form.put("text", "第一行\r\n第二行");
    form.put("name1", "测甲");
    form.put("unit1", "云川市示例局");
    form.put("post1", "示例科科长");
    form.put("region1", "990301");
    form.put("level1", "section");
    form.put("reporter", "anonymous");
    return form;
  }

  /** Looks with a code. */
  Page look(String code) {
    return post("/public/receipts", Map.of("code", code, "lang", "zh"));
  }

  /** Says something on the page that was got with the code. */
  Page say(Page page, String code, Map<String, String> more, File... files) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("token", page.token());
    form.put("lang", "zh");
    form.put("code", code);
    form.put("question", "0");
    form.putAll(more);
    return post("/public/receipts/words", form, files);
  }
}
