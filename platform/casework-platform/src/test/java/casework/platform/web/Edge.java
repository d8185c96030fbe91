package casework.platform.web;

import casework.platform.security.LocalIssuer;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The edge of a service, running, and a client that talks to it. One for all tests of the JVM. */
public final class Edge {

  private static final class Holder {
    static final Edge SHARED = new Edge();
  }

  public final LocalIssuer issuer = new LocalIssuer().start();
  public final ConfigurableApplicationContext context;
  public final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private Edge() {
    String store = new MongoServer(new MemoryBackend()).bindAndGetConnectionString();
    context = run(store, issuer.issuer());
    port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  public static Edge shared() {
    return Holder.SHARED;
  }

  /** A service of its own. */
  public static ConfigurableApplicationContext run(String store, String issuer) {
    return new SpringApplicationBuilder(EdgeApplication.class)
        .profiles("test")
        .properties(
            "server.port=0",
            "spring.main.banner-mode=off",
            "spring.application.name=edge-service",
            "spring.mongodb.uri=" + store,
            "spring.kafka.bootstrap-servers=127.0.0.1:1",
            "spring.kafka.listener.auto-startup=false",
            "spring.kafka.admin.auto-create=false",
            "management.endpoints.web.exposure.include=health,prometheus,env",
            "CASEWORK_ISSUER=" + issuer,
            "CASEWORK_DATA=" + temporary())
        .run();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("edge");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer, its body read as JSON where it is some. */
  public record Answer(HttpResponse<String> response, JsonNode json) {
    public int status() {
      return response.statusCode();
    }

    public String code() {
      return json.path("code").asString("");
    }

    public @Nullable String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    public String body() {
      return response.body();
    }
  }

  public Answer get(String path, @Nullable String token, String... headers) {
    return send(request(path, token, headers).GET().build());
  }

  public Answer post(String path, @Nullable String token, String body, String... headers) {
    return send(
        request(path, token, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  public HttpRequest.Builder request(String path, @Nullable String token, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  public Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      boolean json =
          response.headers().firstValue("Content-Type").orElse("").contains("json")
              && !response.body().isEmpty();
      return new Answer(
          response,
          json
              ? JsonMapper.shared().readTree(response.body())
              : JsonMapper.shared().createObjectNode());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
