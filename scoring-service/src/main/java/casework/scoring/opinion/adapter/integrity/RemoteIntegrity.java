package casework.scoring.opinion.adapter.integrity;

import casework.platform.remote.RemoteService;
import casework.platform.remote.ServiceTokens;
import casework.scoring.opinion.application.Integrity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.stereotype.Component;

/**
 * The four services, asked at the same time, each behind its own breaker. Whatever is not the whole
 * agreed answer is none.
 */
@Component
class RemoteIntegrity implements Integrity {

  private final Map<String, IntegrityQuestion> services = new LinkedHashMap<>();
  private final Map<String, RemoteService> breakers = new LinkedHashMap<>();
  private final ServiceTokens tokens;

  RemoteIntegrity(
      PetitionIntegrity petition,
      ClueIntegrity clue,
      TalkIntegrity talk,
      InspectionIntegrity inspection,
      ServiceTokens tokens,
      CircuitBreakerFactory<?, ?> factory) {
    services.put("petition-service", petition);
    services.put("clue-service", clue);
    services.put("talk-service", talk);
    services.put("inspection-service", inspection);
    services
        .keySet()
        .forEach(name -> breakers.put(name, new RemoteService(name + "-integrity", factory)));
    this.tokens = tokens;
  }

  @Override
  public List<Answer> of(String cadre) {
    List<Answer> answers = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    // The service's own token: no officer's identity is lost on the other threads.
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<String, Future<Answer>> asked = new LinkedHashMap<>();
      services.forEach(
          (name, client) -> asked.put(name, threads.submit(() -> ask(name, client, cadre))));
      asked.forEach(
          (name, answer) -> {
            try {
              answers.add(answer.get());
            } catch (ExecutionException e) {
              silent.add(name);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              silent.add(name);
            }
          });
    }
    if (!silent.isEmpty()) {
      throw new Silent(silent);
    }
    return answers;
  }

  // Read inside the breaker: an answer that says nothing is as good as none.
  private Answer ask(String name, IntegrityQuestion client, String cadre) {
    RemoteService service = breakers.get(name);
    if (service == null) {
      throw new IllegalStateException("there is no breaker for " + name);
    }
    return service.ask(
        () -> IntegrityReader.read(name, cadre, client.about(cadre, tokens.bearer())));
  }
}
