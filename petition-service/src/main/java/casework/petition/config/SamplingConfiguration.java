package casework.petition.config;

import casework.petition.sampling.adapter.mongo.SamplingSeek;
import casework.petition.sampling.adapter.web.OrderMapping;
import casework.petition.sampling.application.DrawSample;
import casework.petition.sampling.domain.Draw;
import casework.petition.sampling.domain.SampledOrder;
import casework.petition.sampling.domain.SamplingPolicy;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.store.EventWriter;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sets the sampling of the hotline's orders on its store, its policy and its mapping. */
@Configuration(proxyBeanMethods = false)
class SamplingConfiguration {

  private static final EventWriter<Void> NOTHING =
      _ -> {
        throw new IllegalStateException("sampling says nothing to others");
      };

  @Bean
  AggregateStore<Draw, Void> drawStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "work_order_draws", "work-order-draw", Draw.class, SamplingSeek::of, NOTHING);
  }

  @Bean
  AggregateStore<SampledOrder, Void> sampledStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database, "sampled_orders", "sampled-order", SampledOrder.class, SamplingSeek::of, NOTHING);
  }

  @Bean
  SamplingPolicy samplingPolicy() {
    return read("/sampling/policy.json", SamplingPolicy.class);
  }

  @Bean
  OrderMapping orderMapping() {
    return read("/sampling/mapping.json", OrderMapping.class);
  }

  private static <T> T read(String file, Class<T> type) {
    try (InputStream stream =
        Objects.requireNonNull(SamplingPolicy.class.getResourceAsStream(file))) {
      return JsonMapper.shared()
          .readerFor(type)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Bean
  ApplicationRunner samplingIndexes(
      AggregateStore<Draw, Void> draws, AggregateStore<SampledOrder, Void> sampled) {
    return _ -> {
      draws.collection().createIndex(Indexes.ascending("seek.organ", "seek.month"));
      draws
          .collection()
          .createIndex(Indexes.ascending("seek.unfinished"), new IndexOptions().sparse(true));
      sampled.collection().createIndex(Indexes.ascending("seek.organ", "seek.month", "seek.state"));
    };
  }

  @Bean
  ApplicationRunner interruptedDraws(DrawSample draws) {
    return _ -> draws.finishAll();
  }
}
