package casework.scoring.config;

import casework.platform.deadline.source.OfficeRules;
import casework.platform.inbox.Hearing;
import casework.platform.inbox.Hearings;
import casework.platform.outbox.Topics;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.store.WireEvent;
import casework.scoring.file.adapter.mongo.FileSeek;
import casework.scoring.file.adapter.terms.InfluenceFiles;
import casework.scoring.file.domain.CadreFile;
import casework.scoring.file.domain.CadreFile.FileEvent;
import casework.scoring.file.domain.InfluenceTerms;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the integrity files on their store, and joins the parts that hear facts. */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

  @Bean
  AggregateStore<CadreFile, FileEvent> fileStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "cadre_files",
        "cadre-file",
        CadreFile.class,
        FileSeek::of,
        _ -> WireEvent.of("", "", Map.of()));
  }

  @Bean
  InfluenceTerms.Book influenceTerms(@Value("${casework.rules:}") String directory) {
    return InfluenceFiles.of(OfficeRules.at(directory));
  }

  @Bean
  Hearings hearings(ObjectProvider<Hearing> parts) {
    return new Hearings(parts.orderedStream().toList());
  }

  @Bean
  NewTopic scoringTopic() {
    return Topics.domain("casework.scoring.v1");
  }

  @Bean
  ApplicationRunner fileIndexes(MongoDatabase database) {
    return _ -> {
      for (String field : new String[] {"seek.entries", "seek.matters"}) {
        database
            .getCollection("cadre_files")
            .createIndex(Indexes.ascending(field), new IndexOptions().sparse(true));
      }
    };
  }
}
