package casework.petition.config;

import casework.petition.thread.adapter.secrecy.ArgonToll;
import casework.petition.thread.application.CodeToll;
import casework.petition.thread.domain.PetitionThread;
import casework.petition.thread.domain.Untold;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets threads on their store. */
@Configuration(proxyBeanMethods = false)
class ThreadConfiguration {

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

  @Bean
  CodeToll codeToll(@Value("${casework.public.looks-together}") int together) {
    return new ArgonToll(together);
  }
}
