package casework.scoring.config;

import casework.platform.deadline.source.OfficeRules;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.time.LawClock;
import casework.platform.time.Leases;
import casework.platform.time.Sweeper;
import casework.scoring.evaluation.adapter.kafka.EvaluationEventWriter;
import casework.scoring.evaluation.adapter.mongo.EvaluationSeek;
import casework.scoring.evaluation.application.TurnEvaluation;
import casework.scoring.evaluation.domain.Evaluation;
import casework.scoring.evaluation.domain.EvaluationEvent;
import casework.scoring.evaluation.domain.EvaluationRules;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets evaluations on their store, their rules and the clock. */
@Configuration(proxyBeanMethods = false)
class EvaluationConfiguration {

  @Bean
  AggregateStore<Evaluation, EvaluationEvent> evaluationStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "evaluations",
        "evaluation",
        Evaluation.class,
        EvaluationSeek::of,
        new EvaluationEventWriter());
  }

  @Bean
  EvaluationRules evaluationRules(@Value("${casework.rules:}") String directory) {
    return EvaluationFiles.of(OfficeRules.at(directory));
  }

  @Bean
  Sweeper evaluationClocks(
      Leases leases,
      AggregateStore<Evaluation, EvaluationEvent> store,
      LawClock law,
      TurnEvaluation turnEvaluation) {
    return new Sweeper(
        "evaluation-clocks", leases, store.collection(), law, turnEvaluation::handle);
  }
}
