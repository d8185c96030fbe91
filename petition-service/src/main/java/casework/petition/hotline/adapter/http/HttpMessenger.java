package casework.petition.hotline.adapter.http;

import casework.petition.hotline.application.Messenger;
import casework.petition.hotline.application.Signatures;
import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.Account.Key;
import casework.petition.hotline.domain.CallBack;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings call-backs over HTTP, only to the address that stands in the account book: it follows no
 * redirect, reads nothing of the answer, and nothing of a report decides where it goes.
 */
@Component
final class HttpMessenger implements Messenger {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /**
   * For the whole call: the request's own limit ends when the answer begins, and one hotline that
   * never ended its answer would keep the call-backs of all of them waiting.
   */
  private static final Duration WHOLE = Duration.ofSeconds(6);

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private final JsonMapper json = JsonMapper.shared();
  private final Signatures signatures;
  private final InstantSource machine;

  HttpMessenger(Signatures signatures, InstantSource machineTime) {
    this.signatures = signatures;
    this.machine = machineTime;
  }

  @Override
  public Optional<String> send(Account account, String serial, CallBack callBack) {
    URI address = account.callBackTo();
    Optional<Key> key = account.signingKey(machine.instant());
    if (address == null || key.isEmpty()) {
      return Optional.of(address == null ? "no-address" : "no-key");
    }
    byte[] body =
        json.writeValueAsString(written(account, serial, callBack))
            .getBytes(StandardCharsets.UTF_8);
    CompletableFuture<HttpResponse<Void>> call =
        http.sendAsync(
            request(account, key.get(), address, body), HttpResponse.BodyHandlers.discarding());
    try {
      int status = call.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS).statusCode();
      return status / 100 == 2 ? Optional.empty() : Optional.of("status-" + status);
    } catch (TimeoutException _) {
      call.cancel(true);
      return Optional.of("time-out");
    } catch (ExecutionException e) {
      return Optional.of(failure(e.getCause()));
    } catch (InterruptedException _) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      return Optional.of("stopped");
    }
  }

  private static String failure(@Nullable Throwable cause) {
    return switch (cause) {
      case HttpTimeoutException _ -> "time-out";
      case ConnectException _ -> "no-connection";
      case null, default -> "broken-off";
    };
  }

  private static Map<String, Object> written(Account account, String serial, CallBack callBack) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("hotline", account.hotline());
    body.put("serial", serial);
    body.put("sequence", callBack.sequence());
    body.put("status", callBack.status().code());
    body.put("at", callBack.at().toString());
    return body;
  }

  private HttpRequest request(Account account, Key key, URI address, byte[] body) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String asked = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    String timestamp = Long.toString(machine.instant().getEpochSecond());
    String nonce = UUID.randomUUID().toString();
    String signature =
        signatures.sign(
            account,
            key,
            new Signatures.Message(
                Signatures.Kind.CALL_BACK, "POST", asked, timestamp, nonce, body));
    return HttpRequest.newBuilder(address)
        .timeout(PATIENCE)
        .header("Content-Type", "application/json")
        .header("X-Casework-Key-Id", key.id())
        .header("X-Casework-Timestamp", timestamp)
        .header("X-Casework-Nonce", nonce)
        .header("X-Casework-Signature", signature)
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }
}
