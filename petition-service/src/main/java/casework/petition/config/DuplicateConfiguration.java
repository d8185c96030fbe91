package casework.petition.config;

import casework.petition.duplicate.adapter.mongo.ProposalSeek;
import casework.petition.duplicate.adapter.secrecy.KeyedTracing;
import casework.petition.duplicate.adapter.text.SimplifiedChinese;
import casework.petition.duplicate.application.Tracing;
import casework.petition.duplicate.domain.LikenessTerms;
import casework.petition.duplicate.domain.Proposal;
import casework.petition.duplicate.domain.Shingles;
import casework.platform.secrecy.KeyRing;
import casework.platform.secrecy.KeyedDigest;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
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

/** Sets the search for duplicates on its store, its key and its terms. */
@Configuration(proxyBeanMethods = false)
class DuplicateConfiguration {

  /** A key of its own, and its first version for good: traces are compared with stored ones. */
  private static final String KEY = "petition-duplicate";

  @Bean
  AggregateStore<Proposal, Void> proposalStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "duplicates",
        "duplicate",
        Proposal.class,
        new ProposalSeek(),
        _ -> {
          throw new IllegalStateException("a proposal says nothing to others");
        });
  }

  @Bean
  LikenessTerms likenessTerms() {
    try (InputStream file =
        Objects.requireNonNull(LikenessTerms.class.getResourceAsStream("/duplicates/terms.json"))) {
      return JsonMapper.shared()
          .readerFor(LikenessTerms.class)
          .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Bean
  Tracing tracing(KeyRing keys) {
    return new KeyedTracing(
        new KeyedDigest(() -> keys.versions(KEY).version(1)),
        new Shingles(new SimplifiedChinese()));
  }

  @Bean
  ApplicationRunner duplicateKeyInPlace(KeyRing keys) {
    return _ -> keys.versions(KEY);
  }

  @Bean
  ApplicationRunner duplicateIndexes(AggregateStore<Proposal, Void> store) {
    return _ ->
        store
            .collection()
            .createIndex(
                Indexes.ascending("seek.organ", "seek.openSince"), new IndexOptions().sparse(true));
  }
}
