package casework.scoring.config;

import casework.platform.deadline.source.OfficeRules;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.time.LawClock;
import casework.platform.time.Leases;
import casework.platform.time.Sweeper;
import casework.scoring.warning.adapter.kafka.WarningEventWriter;
import casework.scoring.warning.adapter.mongo.WarningSeek;
import casework.scoring.warning.application.MarkPeriodOver;
import casework.scoring.warning.domain.TermsBook;
import casework.scoring.warning.domain.Warning;
import casework.scoring.warning.domain.WarningEvent;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets warnings on their store, their terms and the clock. */
@Configuration(proxyBeanMethods = false)
class WarningConfiguration {

  @Bean
  AggregateStore<Warning, WarningEvent> warningStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "warnings", "warning", Warning.class, WarningSeek::of, new WarningEventWriter());
  }

  @Bean
  TermsBook warningTerms(@Value("${casework.rules:}") String directory) {
    return WarningFiles.of(OfficeRules.at(directory));
  }

  @Bean
  Sweeper warningClocks(
      Leases leases,
      AggregateStore<Warning, WarningEvent> store,
      LawClock law,
      MarkPeriodOver markPeriodOver) {
    return new Sweeper("warning-clocks", leases, store.collection(), law, markPeriodOver::handle);
  }
}
