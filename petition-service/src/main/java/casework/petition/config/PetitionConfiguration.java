package casework.petition.config;

import casework.petition.intake.adapter.kafka.PetitionEventWriter;
import casework.petition.intake.adapter.mongo.MongoReceipts;
import casework.petition.intake.adapter.mongo.PetitionSeek;
import casework.petition.intake.application.LookAtNotice;
import casework.petition.intake.application.MakeFindable;
import casework.petition.intake.application.ReadTrail;
import casework.petition.intake.application.Receipts;
import casework.petition.intake.application.RetellNotices;
import casework.petition.intake.application.Sight;
import casework.petition.intake.domain.Competence;
import casework.petition.intake.domain.Neighbourhood;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionEvent;
import casework.petition.intake.domain.PetitionId;
import casework.platform.audit.AuditTrail;
import casework.platform.outbox.Topics;
import casework.platform.secrecy.KeyRing;
import casework.platform.secrecy.KeyedDigest;
import casework.platform.security.OrganScope;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.time.LawClock;
import casework.platform.time.Leases;
import casework.platform.time.Sweeper;
import com.mongodb.client.MongoDatabase;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the domain on its store, clocks and keys. */
@Configuration(proxyBeanMethods = false)
class PetitionConfiguration {

  private static final String RECEIPT_KEY = "petition-receipt";

  @Bean
  AggregateStore<Petition, PetitionEvent> petitionStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "petitions",
        "petition",
        Petition.class,
        new PetitionSeek(),
        new PetitionEventWriter());
  }

  @Bean
  NewTopic petitionTopic() {
    return Topics.domain(PetitionEventWriter.TOPIC);
  }

  @Bean
  Competence competence(Neighbourhood neighbourhood) {
    return new Competence(neighbourhood);
  }

  @Bean
  Sight sight(OrganScope scope) {
    return scope::of;
  }

  @Bean
  ReadTrail readTrail(AuditTrail trail) {
    return trail::read;
  }

  @Bean
  Receipts receipts(MongoDatabase database, KeyRing keys) {
    // The first version for good: a code that was carried away must still open its petition.
    return new MongoReceipts(
        database, new KeyedDigest(() -> keys.versions(RECEIPT_KEY).version(1)));
  }

  @Bean
  ApplicationRunner receiptKeyInPlace(KeyRing keys) {
    return _ -> keys.versions(RECEIPT_KEY);
  }

  @Bean
  ApplicationRunner noticesByTheNewestCalendar(RetellNotices retell) {
    return _ -> retell.handle();
  }

  @Bean
  ApplicationRunner everyAccusedCanBeFound(MakeFindable makeFindable) {
    return _ -> makeFindable.handle();
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI().info(new Info().title("petition-service").version("1"));
  }

  @Bean
  Sweeper noticeClocks(
      Leases leases,
      AggregateStore<Petition, PetitionEvent> store,
      LawClock law,
      LookAtNotice lookAtNotice) {
    return new Sweeper(
        "petition-notices",
        leases,
        store.collection(),
        law,
        (id, act) -> lookAtNotice.handle(new PetitionId(id), act));
  }
}
