package casework.petition.config;

import casework.petition.intake.domain.Regions;
import casework.petition.thread.adapter.page.Choices;
import casework.petition.thread.adapter.page.FormTokens;
import casework.petition.thread.adapter.page.PublicDesk;
import casework.petition.thread.adapter.secrecy.ArgonToll;
import casework.petition.thread.application.CodeToll;
import casework.petition.thread.application.EvidenceStore;
import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.Untold;
import casework.platform.directory.OrganTree;
import casework.platform.secrecy.KeyRing;
import casework.platform.secrecy.KeyedDigest;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.time.LawClock;
import casework.platform.web.CodeSets;
import com.mongodb.client.MongoDatabase;
import jakarta.servlet.MultipartConfigElement;
import java.time.Duration;
import java.time.InstantSource;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Sets threads on their store. */
@Configuration(proxyBeanMethods = false)
class ThreadConfiguration {

  private static final String FORM_KEY = "petition-form";

  @Bean
  AggregateStore<PetitionThread, Untold> threadStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "threads",
        "thread",
        PetitionThread.class,
        ThreadConfiguration::seek,
        _ -> {
          throw new IllegalStateException("threads tell other services nothing");
        });
  }

  private static Document seek(PetitionThread thread) {
    Document seek = new Document();
    if (thread.waitsForReading()) {
      seek.append("unreadAt", thread.organ());
    }
    return seek;
  }

  /** Parts of a form lie in memory whatever their size: what is not on a disk need not be wiped. */
  @Bean
  MultipartConfigElement partsInMemory(@Value("${casework.public.max-request}") DataSize most) {
    return new MultipartConfigElement("", most.toBytes(), most.toBytes(), (int) most.toBytes());
  }

  @Bean
  Choices publicChoices(
      CodeSets lists,
      Regions regions,
      OrganTree organs,
      LawClock law,
      @Value("${casework.public.organ}") String organ) {
    return new Choices(lists, regions, organs, law, organ);
  }

  @Bean
  FormTokens formTokens(
      KeyRing keys,
      InstantSource machineTime,
      @Value("${casework.public.form-life}") Duration life) {
    KeyedDigest digest = new KeyedDigest(() -> keys.newest(FORM_KEY));
    return new FormTokens(digest, machineTime, life);
  }

  @Bean
  ApplicationRunner formKeyInPlace(KeyRing keys) {
    return _ -> keys.versions(FORM_KEY);
  }

  @Bean
  PublicDesk publicDesk(
      EvidenceStore evidence,
      KeyedDigest digest,
      LawClock law,
      @Value("${casework.public.organ}") String organ,
      @Value("${casework.public.max-request}") DataSize most) {
    return new PublicDesk(evidence, digest, law, organ, most.toBytes());
  }

  @Bean
  CodeToll codeToll(@Value("${casework.public.looks-together}") int together) {
    return new ArgonToll(together);
  }
}
