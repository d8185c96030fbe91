package casework.clue.adapter.petition;

import casework.clue.application.NotFound;
import casework.clue.application.Petitions;
import casework.clue.application.Subjects.Subject;
import casework.platform.kernel.Refused;
import casework.platform.remote.RemoteService;
import casework.platform.remote.ServiceTokens;
import feign.FeignException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Petition-service behind a circuit breaker; no answer is never taken for an empty one. */
@Component
class RemotePetitions implements Petitions {

  private final PetitionClient client;
  private final ServiceTokens tokens;
  private final RemoteService service;

  RemotePetitions(
      PetitionClient client, ServiceTokens tokens, CircuitBreakerFactory<?, ?> breakers) {
    this.client = client;
    this.tokens = tokens;
    this.service = new RemoteService("petition-service", breakers);
  }

  @Override
  public List<Subject> subjects(UUID petition, UUID referral) {
    String body = ask(() -> client.subjects(petition, referral, tokens.bearer()));
    try {
      List<Subject> found = new ArrayList<>();
      for (JsonNode each : JsonMapper.shared().readTree(body).required("subjects")) {
        found.add(
            new Subject(
                each.required("number").asInt(),
                each.required("name").asString(),
                each.path("unit").asString(""),
                each.path("post").asString(""),
                each.path("region").asString(""),
                each.path("level").asString(""),
                each.path("cadre").stringValueOpt().orElse(null)));
      }
      return found;
    } catch (JacksonException e) {
      throw new Unavailable(e);
    }
  }

  @Override
  public String allegation(UUID petition, String bearer) {
    String answer = ask(() -> officers(petition, bearer));
    if (answer.isEmpty()) {
      throw new Refused(new NotFound());
    }
    return answer;
  }

  // That the officer may not read it is an answer, and no reason to open the circuit.
  private String officers(UUID petition, String bearer) {
    try {
      return client.allegation(petition, bearer);
    } catch (FeignException.Forbidden | FeignException.NotFound e) {
      return "";
    }
  }

  private String ask(Supplier<String> question) {
    try {
      return service.ask(question);
    } catch (RemoteService.NoAnswer e) {
      throw new Unavailable(e);
    }
  }
}
