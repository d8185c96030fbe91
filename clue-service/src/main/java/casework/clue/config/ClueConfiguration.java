package casework.clue.config;

import casework.clue.adapter.kafka.CaseEventWriter;
import casework.clue.adapter.kafka.ClueEventWriter;
import casework.clue.adapter.kafka.RunEventWriter;
import casework.clue.adapter.mongo.ClueSeek;
import casework.clue.adapter.mongo.OpenClues;
import casework.clue.application.CarryOutRun;
import casework.clue.application.RetellClues;
import casework.clue.application.Subjects;
import casework.clue.application.TurnColour;
import casework.clue.domain.Case;
import casework.clue.domain.CaseEvent;
import casework.clue.domain.Clue;
import casework.clue.domain.ClueEvent;
import casework.clue.domain.ClueId;
import casework.clue.domain.Numbers;
import casework.clue.domain.RuleBook;
import casework.clue.domain.RunSeries;
import casework.clue.domain.RunSeries.RunCompleted;
import casework.platform.deadline.source.OfficeRules;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Role;
import casework.platform.outbox.Topics;
import casework.platform.security.OrganScope;
import casework.platform.security.Sight;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.tally.TallyBook;
import casework.platform.tally.TallyListener;
import casework.platform.time.LawClock;
import casework.platform.time.Leases;
import casework.platform.time.SettlementCheck;
import casework.platform.time.Sweeper;
import com.mongodb.client.MongoDatabase;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Sets the domain on its stores, its rule files and its clocks. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(basePackages = "casework.clue.adapter.petition")
class ClueConfiguration {

  @Bean
  AggregateStore<Clue, ClueEvent> clueStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(database, "clues", "clue", Clue.class, ClueSeek::of, new ClueEventWriter());
  }

  @Bean
  AggregateStore<Case, CaseEvent> caseStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(database, "cases", "case", Case.class, ClueSeek::of, new CaseEventWriter());
  }

  @Bean
  AggregateStore<RunSeries, RunCompleted> runStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "run_series", "clue-run", RunSeries.class, ClueSeek::of, new RunEventWriter());
  }

  @Bean
  RuleBook ruleBook(
      Numbers numbers,
      @Value("${casework.rules:}") String directory,
      @Value("#{${casework.policies:{:}}}") Map<String, String> chosen) {
    return RuleFiles.of(OfficeRules.at(directory), chosen, numbers);
  }

  @Bean
  Sight sight(OrganScope scopes) {
    return new Sight(scopes, Role.CASE_SUPERVISION, Role.HEAD, Role.LEADER_IN_CHARGE, Role.VIEWER);
  }

  @Bean
  TallyBook clueTallies(MongoDatabase database, AggregateStore<Clue, ClueEvent> store) {
    return TallyBook.of(database, store, OpenClues::counted);
  }

  @Bean
  TallyListener tallyListener(TallyBook tallies) {
    return new TallyListener(tallies, ClueEventWriter.TOPIC);
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI().info(new Info().title("clue-service").version("1"));
  }

  @Bean
  NewTopic clueTopic() {
    return Topics.domain(ClueEventWriter.TOPIC);
  }

  @Bean
  Sweeper clueClocks(
      Leases leases, AggregateStore<Clue, ClueEvent> store, LawClock law, TurnColour turnColour) {
    return new Sweeper(
        "clue-clocks",
        leases,
        store.collection(),
        law,
        (id, act) -> turnColour.handle(new ClueId(id), act));
  }

  @Bean
  Sweeper clueRuns(
      Leases leases,
      AggregateStore<RunSeries, RunCompleted> store,
      LawClock law,
      CarryOutRun carryOutRun) {
    return new Sweeper("clue-runs", leases, store.collection(), law, carryOutRun::handle);
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  ApplicationRunner retoldByTheNewestCalendar(RetellClues retellClues, LawClock law) {
    return _ ->
        retellClues.handle(
            new Act(Actor.system("clue-calendars"), new Cause.Step(), law.instant()));
  }

  @Bean
  SettlementCheck subjectsAtRest(Subjects subjects) {
    return SettlementCheck.of("subjects", subjects::waiting);
  }
}
