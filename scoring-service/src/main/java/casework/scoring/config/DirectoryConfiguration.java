package casework.scoring.config;

import casework.platform.directory.DirectoryCopy;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.outbox.Topics;
import casework.platform.security.OrganScope;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.time.LawClock;
import casework.scoring.directory.adapter.files.SeedFolder;
import casework.scoring.directory.adapter.kafka.CadreEventWriter;
import casework.scoring.directory.adapter.kafka.KafkaBulletin;
import casework.scoring.directory.adapter.kafka.RevisionWriter;
import casework.scoring.directory.adapter.mongo.DirectorySeek;
import casework.scoring.directory.application.ImportDirectory;
import casework.scoring.directory.application.Reach;
import casework.scoring.directory.application.SeedDirectory;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreEvent;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.Organ.OrganRevised;
import casework.scoring.directory.domain.Unit;
import casework.scoring.directory.domain.Unit.UnitRevised;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.InstantSource;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Sets the directory on its stores, its topics and its first entries. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryConfiguration.class);

  @Bean
  AggregateStore<Organ, OrganRevised> organStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "organs", "organ", Organ.class, DirectorySeek::of, RevisionWriter::write);
  }

  @Bean
  AggregateStore<Unit, UnitRevised> unitStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "units", "unit", Unit.class, DirectorySeek::of, RevisionWriter::write);
  }

  @Bean
  AggregateStore<Cadre, CadreEvent> cadreStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "cadres", "cadre", Cadre.class, DirectorySeek::of, new CadreEventWriter());
  }

  @Bean
  Reach reach(OrganScope scopes) {
    return scopes::of;
  }

  @Bean
  KafkaBulletin bulletin(KafkaProperties kafka, @Qualifier("machineTime") InstantSource machine) {
    return new KafkaBulletin(kafka.buildProducerProperties(), machine);
  }

  @Bean
  NewTopic cadreTopic() {
    return Topics.domain(CadreEventWriter.TOPIC);
  }

  @Bean
  NewTopic directoryTopic() {
    return Topics.compacted(DirectoryCopy.TOPIC);
  }

  @Bean
  @Order(100)
  ApplicationRunner firstEntries(
      SeedDirectory seed, LawClock law, @Value("${casework.directory-seed:}") String folder) {
    return _ -> {
      if (!folder.isEmpty()) {
        Act act = new Act(Actor.system("directory-seed"), new Cause.Step(), law.instant());
        int added = seed.handle(SeedFolder.read(Path.of(folder)), act);
        LOG.info("{} organs were new to the directory", added);
      }
    };
  }

  @Bean
  @Order(200)
  ApplicationRunner unfinishedImports(ImportDirectory imports) {
    return _ -> {
      boolean more = imports.finishOne();
      while (more) {
        more = imports.finishOne();
      }
    };
  }
}
