package casework.inspection.config;

import casework.inspection.adapter.kafka.FollowUpEventWriter;
import casework.inspection.adapter.kafka.ProblemEventWriter;
import casework.inspection.adapter.kafka.RecommendationEventWriter;
import casework.inspection.adapter.kafka.RoundEventWriter;
import casework.inspection.adapter.kafka.TransferEventWriter;
import casework.inspection.adapter.mongo.OpenProblems;
import casework.inspection.adapter.mongo.Seek;
import casework.inspection.application.LookAgain;
import casework.inspection.domain.Numbers;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.followup.FollowUp;
import casework.inspection.domain.followup.FollowUpEvent;
import casework.inspection.domain.problem.Problem;
import casework.inspection.domain.problem.ProblemEvent;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationEvent;
import casework.inspection.domain.round.Round;
import casework.inspection.domain.round.RoundEvent;
import casework.inspection.domain.transfer.Transfer;
import casework.inspection.domain.transfer.TransferEvent;
import casework.platform.deadline.source.OfficeRules;
import casework.platform.outbox.Topics;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.tally.TallyBook;
import casework.platform.tally.TallyListener;
import casework.platform.time.LawClock;
import casework.platform.time.Leases;
import casework.platform.time.Sweeper;
import com.mongodb.client.MongoDatabase;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the domain on its stores, its rule files and its clocks. */
@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {

  @Bean
  AggregateStore<Round, RoundEvent> roundStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(database, "rounds", "round", Round.class, Seek::of, new RoundEventWriter());
  }

  @Bean
  AggregateStore<Problem, ProblemEvent> problemStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "problems", "problem", Problem.class, Seek::of, new ProblemEventWriter());
  }

  @Bean
  AggregateStore<FollowUp, FollowUpEvent> followUpStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "follow_ups", "follow-up", FollowUp.class, Seek::of, new FollowUpEventWriter());
  }

  @Bean
  AggregateStore<Transfer, TransferEvent> transferStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "transfers", "transfer", Transfer.class, Seek::of, new TransferEventWriter());
  }

  @Bean
  AggregateStore<Recommendation, RecommendationEvent> recommendationStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "recommendations",
        "recommendation",
        Recommendation.class,
        Seek::of,
        new RecommendationEventWriter());
  }

  @Bean
  RuleBook ruleBook(Numbers numbers, @Value("${casework.rules:}") String directory) {
    return RuleFiles.of(OfficeRules.at(directory), numbers);
  }

  @Bean
  TallyBook problemTallies(MongoDatabase database, AggregateStore<Problem, ProblemEvent> store) {
    return TallyBook.of(database, store, OpenProblems::counted);
  }

  @Bean
  TallyListener tallyListener(TallyBook tallies) {
    return new TallyListener(tallies, RoundEventWriter.TOPIC);
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI().info(new Info().title("inspection-service").version("1"));
  }

  @Bean
  NewTopic inspectionTopic() {
    return Topics.domain(RoundEventWriter.TOPIC);
  }

  @Bean
  Sweeper problemClocks(
      Leases leases,
      AggregateStore<Problem, ProblemEvent> store,
      LawClock law,
      LookAgain lookAgain) {
    return new Sweeper(
        "inspection-problems", leases, store.collection(), law, lookAgain::atProblem);
  }

  @Bean
  Sweeper followUpClocks(
      Leases leases,
      AggregateStore<FollowUp, FollowUpEvent> store,
      LawClock law,
      LookAgain lookAgain) {
    return new Sweeper(
        "inspection-follow-ups", leases, store.collection(), law, lookAgain::atFollowUp);
  }

  @Bean
  Sweeper recommendationClocks(
      Leases leases,
      AggregateStore<Recommendation, RecommendationEvent> store,
      LawClock law,
      LookAgain lookAgain) {
    return new Sweeper(
        "inspection-recommendations", leases, store.collection(), law, lookAgain::atRecommendation);
  }
}
