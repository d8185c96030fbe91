package casework.petition.config;

import casework.petition.intake.application.Withdrawals;
import casework.petition.interference.adapter.mongo.MongoInterferences;
import casework.petition.interference.domain.Interference;
import casework.petition.interference.domain.Interference.Unsaid;
import casework.petition.relay.adapter.mongo.MongoForwardings;
import casework.petition.relay.adapter.mongo.MongoRecusals;
import casework.petition.relay.application.ForwardingsInSight;
import casework.petition.relay.application.Recusals;
import casework.petition.relay.domain.Forwarding;
import casework.petition.relay.domain.Recusal;
import casework.petition.relay.domain.Silence;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.store.EventWriter;
import casework.platform.time.LawClock;
import casework.platform.time.Leases;
import casework.platform.time.Sweeper;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets forwardings, recusals and the interference register on their stores. */
@Configuration(proxyBeanMethods = false)
class WithdrawalConfiguration {

  @Bean
  AggregateStore<Forwarding, Silence> forwardingStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "forwardings", "forwarding", Forwarding.class, MongoForwardings::seek, nobody());
  }

  @Bean
  AggregateStore<Recusal, Silence> recusalStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(database, "recusals", "recusal", Recusal.class, MongoRecusals::seek, nobody());
  }

  @Bean
  AggregateStore<Interference, Unsaid> interferenceStore(
      AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "interferences",
        "interference",
        Interference.class,
        MongoInterferences::seek,
        nobody());
  }

  private static <E> EventWriter<E> nobody() {
    return _ -> {
      throw new IllegalStateException("these tell nobody anything");
    };
  }

  @Bean
  Withdrawals withdrawals(Recusals recusals) {
    return actor -> recusals.withdrawnFrom(actor.officer());
  }

  @Bean
  Sweeper forwardingClocks(
      Leases leases,
      AggregateStore<Forwarding, Silence> store,
      LawClock law,
      ForwardingsInSight forwardings) {
    return new Sweeper("petition-forwardings", leases, store.collection(), law, forwardings::look);
  }
}
