package casework.petition.config;

import casework.petition.clarification.adapter.mongo.SeekFiles;
import casework.petition.clarification.domain.Clarification;
import casework.petition.clarification.domain.Tacit;
import casework.petition.clarification.domain.UntrueReport;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.store.EventWriter;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets untrue reports and clarifications on their stores. */
@Configuration(proxyBeanMethods = false)
class ClarificationConfiguration {

  private static final EventWriter<Tacit> NOBODY =
      _ -> {
        throw new IllegalStateException("these files tell nobody anything");
      };

  @Bean
  AggregateStore<UntrueReport, Tacit> untrueReportStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "untrue_reports", "untrue-report", UntrueReport.class, SeekFiles::of, NOBODY);
  }

  @Bean
  AggregateStore<Clarification, Tacit> clarificationStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "clarifications", "clarification", Clarification.class, SeekFiles::of, NOBODY);
  }

  @Bean
  ApplicationRunner clarificationIndexes(
      AggregateStore<UntrueReport, Tacit> reports,
      AggregateStore<Clarification, Tacit> clarifications) {
    return _ -> {
      SeekFiles.index(reports);
      SeekFiles.index(clarifications);
    };
  }
}
