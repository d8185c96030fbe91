package casework.talk.config;

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
import casework.platform.time.Sweeper;
import casework.talk.adapter.kafka.MandateEventWriter;
import casework.talk.adapter.kafka.TalkEventWriter;
import casework.talk.adapter.mongo.OpenDuties;
import casework.talk.adapter.mongo.TalkSeek;
import casework.talk.application.LookForYear;
import casework.talk.application.RetellMandates;
import casework.talk.application.RetellTalks;
import casework.talk.application.TurnMandate;
import casework.talk.application.TurnTalk;
import casework.talk.domain.DutyCalendar;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateEvent;
import casework.talk.domain.MandateId;
import casework.talk.domain.Occasions;
import casework.talk.domain.RuleBook;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkEvent;
import casework.talk.domain.TalkId;
import com.mongodb.client.MongoDatabase;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Sets the domain on its stores, its rule files and its clocks. */
@Configuration(proxyBeanMethods = false)
class TalkConfiguration {

  @Bean
  AggregateStore<Mandate, MandateEvent> mandateStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "mandates",
        "talk-mandate",
        Mandate.class,
        TalkSeek::of,
        new MandateEventWriter());
  }

  @Bean
  AggregateStore<Talk, TalkEvent> talkStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(database, "talks", "talk", Talk.class, TalkSeek::of, new TalkEventWriter());
  }

  @Bean
  AggregateStore<Occasions, MandateEvent> occasionStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "occasions",
        "talk-occasions",
        Occasions.class,
        TalkSeek::of,
        new MandateEventWriter());
  }

  @Bean
  AggregateStore<DutyCalendar, MandateEvent> calendarStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "duty_calendar",
        "duty-calendar",
        DutyCalendar.class,
        TalkSeek::of,
        new MandateEventWriter());
  }

  @Bean
  Sight sight(OrganScope scopes) {
    return new Sight(scopes, Role.CASE_SUPERVISION, Role.HEAD, Role.LEADER_IN_CHARGE, Role.VIEWER);
  }

  @Bean
  RuleBook ruleBook(
      @Value("${casework.rules:}") String directory,
      @Value("#{${casework.policies:{:}}}") Map<String, String> chosen) {
    return RuleFiles.of(OfficeRules.at(directory), chosen);
  }

  @Bean
  TallyBook dutyTallies(MongoDatabase database, AggregateStore<Mandate, MandateEvent> store) {
    return TallyBook.of(database, store, OpenDuties::counted);
  }

  @Bean
  TallyListener tallyListener(TallyBook tallies) {
    return new TallyListener(tallies, TalkEventWriter.TOPIC);
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI().info(new Info().title("talk-service").version("1"));
  }

  @Bean
  NewTopic talkTopic() {
    return Topics.domain(TalkEventWriter.TOPIC);
  }

  @Bean
  Sweeper mandateClocks(
      Leases leases,
      AggregateStore<Mandate, MandateEvent> store,
      LawClock law,
      TurnMandate turnMandate) {
    return new Sweeper(
        "talk-mandates",
        leases,
        store.collection(),
        law,
        (id, act) -> turnMandate.handle(new MandateId(id), act));
  }

  @Bean
  Sweeper talkClocks(
      Leases leases, AggregateStore<Talk, TalkEvent> store, LawClock law, TurnTalk turnTalk) {
    return new Sweeper(
        "talk-clocks",
        leases,
        store.collection(),
        law,
        (id, act) -> turnTalk.handle(new TalkId(id), act));
  }

  @Bean
  Sweeper yearlyTalks(
      Leases leases,
      AggregateStore<DutyCalendar, MandateEvent> store,
      LawClock law,
      LookForYear lookForYear,
      RetellTalks retellTalks) {
    return new Sweeper(
        "talk-years",
        leases,
        store.collection(),
        law,
        (_, act) -> {
          retellTalks.handle(act);
          lookForYear.handle(act);
        });
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  ApplicationRunner calendarOpenAndRetold(
      LookForYear lookForYear,
      RetellMandates retellMandates,
      RetellTalks retellTalks,
      LawClock law) {
    return _ -> {
      Act act = new Act(Actor.system("talk-calendars"), new Cause.Step(), law.instant());
      lookForYear.open(act);
      retellMandates.handle(act);
      retellTalks.handle(act);
    };
  }
}
