package casework.petition.duplicate.adapter.kafka;

import casework.petition.duplicate.application.FindDuplicates;
import casework.petition.duplicate.application.SettleDuplicate;
import casework.petition.intake.application.FlattenRepeats;
import casework.petition.intake.domain.PetitionId;
import casework.platform.inbox.OwnFact;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.store.WireEvent;
import casework.platform.time.LawClock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears this service's own facts, so that what follows from them comes about even if the service
 * was stopped right after they were kept. Without the inbox: everything done here looks at the
 * petition as it is now, so hearing a fact twice or out of turn ends in the same state, and the
 * inbox would cost a write for every fact of this service. What the facts of restricted matters say
 * is withheld here, too: of those no trace is kept, and their repeats follow after any of them.
 */
@Component
class OwnPetitionsListener {

  /**
   * Nobody waits for a proposal, so facts may gather until there are so many bytes of them, or for
   * a tenth of a second.
   */
  private static final int GATHERED = 32_768;

  private static final int TOGETHER = 100;

  private static final String REGISTERED = "casework.petition.registered.v1";
  private static final String CONFIRMED = "casework.petition.repeat-confirmed.v1";
  private static final String UNDONE = "casework.petition.repeat-undone.v1";

  private final JsonMapper json;
  private final FindDuplicates find;
  private final SettleDuplicate settle;
  private final FlattenRepeats flatten;
  private final LawClock law;

  OwnPetitionsListener(
      JsonMapper json,
      FindDuplicates find,
      SettleDuplicate settle,
      FlattenRepeats flatten,
      LawClock law) {
    this.json = json;
    this.law = law;
    this.find = find;
    this.settle = settle;
    this.flatten = flatten;
  }

  /** The newly registered first: what is decided on a petition afterwards looks at it anyhow. */
  @KafkaListener(
      topics = "casework.petition.v1",
      groupId = "petition-service-duplicates",
      batch = "true",
      properties = {
        "fetch.min.bytes=" + GATHERED,
        "fetch.max.wait.ms=100",
        "max.poll.records=" + TOGETHER
      })
  void on(List<ConsumerRecord<String, byte[]>> records) {
    Act act = new Act(Actor.system("petition-duplicates"), new Cause.Step(), law.instant());
    Map<ConsumerRecord<String, byte[]>, OwnFact> facts = new LinkedHashMap<>();
    records.forEach(each -> OwnFact.of(each).ifPresent(fact -> facts.put(each, fact)));
    find.handle(
        facts.values().stream()
            .filter(fact -> fact.type().equals(REGISTERED))
            .map(OwnPetitionsListener::petition)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        act);
    facts.forEach((record, fact) -> follow(fact, record.value(), act));
  }

  private void follow(OwnFact fact, byte[] body, Act act) {
    switch (fact.type()) {
      case CONFIRMED -> settle(fact, json.readTree(body), null, act);
      case UNDONE -> {
        JsonNode undone = json.readTree(body);
        settle(fact, undone, undone.path("reason").asString(""), act);
      }
      case WireEvent.WITHHELD -> flatten.handle(petition(fact), act);
      default -> {}
    }
  }

  private void settle(OwnFact fact, JsonNode body, @Nullable String why, Act act) {
    PetitionId petition = petition(fact);
    flatten.handle(petition, act);
    settle.handle(petition, UUID.fromString(body.path("of").asString()), why, act);
  }

  private static PetitionId petition(OwnFact fact) {
    return new PetitionId(fact.matter());
  }
}
