package casework.petition.config;

import casework.petition.hotline.adapter.accounts.FileAccounts;
import casework.petition.hotline.adapter.mongo.HotlineSeek;
import casework.petition.hotline.adapter.secrecy.HmacSignatures;
import casework.petition.hotline.application.Reconcile;
import casework.petition.hotline.domain.HotlineReport;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionEvent;
import casework.platform.attachment.AttachmentLimits;
import casework.platform.secrecy.KeyRing;
import casework.platform.store.AggregateStore;
import casework.platform.store.AggregateStores;
import casework.platform.web.LargeBodies;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.BsonBinary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Sets the hotlines' reports on their store, their account book and their secrets. */
@Configuration(proxyBeanMethods = false)
class HotlineConfiguration {

  @Bean
  AggregateStore<HotlineReport, Void> hotlineStore(AggregateStores stores, MongoDatabase database) {
    return stores.of(
        database,
        "hotline_reports",
        "hotline-report",
        HotlineReport.class,
        new HotlineSeek(),
        _ -> {
          throw new IllegalStateException("hotlines' reports tell nobody anything");
        });
  }

  @Bean
  FileAccounts hotlineAccounts(
      @Value("${casework.rules:}") String directory,
      @Value("${casework.hotline.call-backs:}") String callBacks,
      Environment environment) {
    return new FileAccounts(
        directory,
        environment.acceptsProfiles(Profiles.of("(local | demo | test) & !production")),
        callBacks);
  }

  /** A file of a report comes in one piece, as large as evidence may be. */
  @Bean
  LargeBodies hotlineFiles(AttachmentLimits limits) {
    return new LargeBodies(
        Map.of(Pattern.compile("/api/hotline/reports/[^/]+/files"), limits.maxSize()));
  }

  @Bean
  HmacSignatures hotlineSignatures(KeyRing keys) {
    return new HmacSignatures(keys);
  }

  @Bean
  ApplicationRunner hotlineSecretsInPlace(
      FileAccounts accounts, KeyRing keys, InstantSource machineTime) {
    return _ ->
        accounts
            .all()
            .forEach(
                account ->
                    account.keys().stream()
                        .filter(key -> key.isGoodAt(machineTime.instant()))
                        .forEach(key -> keys.versions(HmacSignatures.file(account, key))));
  }

  @Bean
  Reconcile.PetitionsThere petitionsThere(AggregateStore<Petition, PetitionEvent> petitions) {
    return ids -> {
      Set<UUID> there = new HashSet<>();
      petitions
          .collection()
          .find(Filters.in("_id", ids.stream().map(BsonBinary::new).toList()))
          .projection(Projections.include("_id"))
          .forEach(each -> there.add(each.getBinary("_id").asUuid()));
      return there;
    };
  }
}
