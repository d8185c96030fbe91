package casework.gateway.answer;

import casework.gateway.GatewaySettings;
import casework.gateway.route.RouteTable;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks all services at once, in the caller's name; one that fails spoils nothing. */
@Component
class Services {

  private static final Logger LOG = LoggerFactory.getLogger(Services.class);

  private final RestClient client;
  private final GatewaySettings settings;

  Services(RestClient.Builder builder, GatewaySettings settings) {
    this.client = builder.defaultStatusHandler(HttpStatusCode::isError, (_, _) -> {}).build();
    this.settings = settings;
  }

  /** What a service said; a status of 503 stands for silence. */
  record Said(int status, HttpHeaders headers, String body) {

    static final Said NOTHING = new Said(503, HttpHeaders.EMPTY, "");

    boolean isGood() {
      return status == 200;
    }

    boolean isSilent() {
      return status >= 500;
    }
  }

  /** Asks each service at the address that {@code path} names for it, in parallel. */
  Map<String, Said> each(
      List<String> services, Function<String, String> path, HttpHeaders headers) {
    return each(services, Function.identity(), path, headers);
  }

  /** Asks for several things at once, each at the service and under the address it has. */
  <T> Map<T, Said> each(
      List<T> asked, Function<T, String> service, Function<T, String> path, HttpHeaders headers) {
    var snapshot = ContextSnapshotFactory.builder().build().captureAll();
    var said = new LinkedHashMap<T, Future<Said>>();
    var answers = new LinkedHashMap<T, Said>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (T each : asked) {
        said.put(
            each,
            threads.submit(
                snapshot.wrap(() -> ask(service.apply(each), path.apply(each), headers))::call));
      }
      said.forEach((each, answer) -> answers.put(each, answered(answer)));
    }
    return answers;
  }

  List<String> all() {
    return RouteTable.services();
  }

  private Said ask(String service, String path, HttpHeaders headers) {
    try {
      ResponseEntity<String> answer =
          client
              .get()
              .uri(settings.service(service) + path)
              .headers(each -> each.putAll(headers))
              .retrieve()
              .toEntity(String.class);
      String body = answer.getBody();
      return new Said(
          answer.getStatusCode().value(), answer.getHeaders(), body == null ? "" : body);
    } catch (RestClientException silent) {
      LOG.warn("{} does not answer at {}: {}", service, path, silent.getMessage());
      return Said.NOTHING;
    }
  }

  private static Said answered(Future<Said> answer) {
    try {
      return answer.get();
    } catch (ExecutionException trouble) {
      throw new IllegalStateException(trouble.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Said.NOTHING;
    }
  }
}
