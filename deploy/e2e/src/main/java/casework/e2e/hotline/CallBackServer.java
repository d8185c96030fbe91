package casework.e2e.hotline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the hotline is told how its reports stand. It answers 500 now and then, sometimes never,
 * and sometimes takes a call-back without saying so; what it takes is in its ledger first.
 */
final class CallBackServer implements AutoCloseable {

  private static final long NEVER = TimeUnit.SECONDS.toNanos(8);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HotlineWire wire;
  private final HotlineLedger ledger;
  private final Random dice;
  private final boolean quiet;

  CallBackServer(Settings settings, HotlineWire wire, HotlineLedger ledger, Random dice) {
    this.wire = wire;
    this.ledger = ledger;
    this.dice = dice;
    this.quiet = settings.quiet();
    try {
      server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.callBackPort()), 64);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    int mood = quiet ? 99 : roll();
    if (mood < 12) {
      answer(exchange, 500);
    } else if (mood < 14) {
      LockSupport.parkNanos(NEVER);
      exchange.close();
    } else if (!isSigned(exchange, body)) {
      answer(exchange, 403);
    } else {
      JsonNode said = JsonMapper.shared().readTree(body);
      ledger.told(
          said.path("serial").asString(),
          said.path("sequence").asInt(),
          said.path("status").asString());
      if (mood < 18) {
        exchange.close();
      } else {
        answer(exchange, 204);
      }
    }
  }

  private synchronized int roll() {
    return dice.nextInt(100);
  }

  private boolean isSigned(HttpExchange exchange, byte[] body) {
    Secret.Message message =
        new Secret.Message(
            "CASEWORK-HOTLINE-CALLBACK-1",
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            header(exchange, "X-Casework-Timestamp"),
            header(exchange, "X-Casework-Nonce"),
            body);
    return wire.secret(header(exchange, "X-Casework-Key-Id"))
        .filter(each -> each.sign(message).equals(header(exchange, "X-Casework-Signature")))
        .isPresent();
  }

  private static String header(HttpExchange exchange, String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
