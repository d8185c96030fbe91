package casework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks a server that drops the first calls of each kind and knows the token. */
class KeycloakCallsTest {

  private static final String TOKEN = "/realms/master/protocol/openid-connect/token";
  private static final String IMPORT = "/admin/realms/casework/partialImport";

  @TempDir Path folder;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private int dropped = 1;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    String path = call.getRequestURI().getPath();
    asked.add(path);
    try (call) {
      if (Collections.frequency(asked, path) > dropped) {
        byte[] body = "{\"access_token\":\"abc\"}".getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
      }
    }
  }

  private KeycloakCalls calls() {
    return new KeycloakCalls(Ports.http(server.getAddress().getPort()));
  }

  private Path users() throws IOException {
    return Files.writeString(folder.resolve("users.json"), "{}");
  }

  @Test
  void addsTheDemoUsersThoughTheFirstCallsGetNoAnswer() throws IOException {
    Path users = users();

    assertThatCode(() -> calls().addDemoUsers(users, "secret", Duration.ofSeconds(60)))
        .doesNotThrowAnyException();
    assertThat(asked).containsExactly(TOKEN, TOKEN, IMPORT, TOKEN, IMPORT);
  }

  @Test
  void givesUpOnTheDemoUsersWhenPatienceIsOver() throws IOException {
    dropped = Integer.MAX_VALUE;
    Path users = users();

    assertThatThrownBy(() -> calls().addDemoUsers(users, "secret", Duration.ofSeconds(1)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("cannot add the demo users");
    assertThat(asked).hasSizeGreaterThan(1);
  }

  @Test
  void asksOnceForAUsersTokenAndSaysThatNobodyAnswers() {
    assertThatThrownBy(() -> calls().token("city-intake", "secret"))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("does not answer; is it up?");
    assertThat(asked).hasSize(1);
  }
}
