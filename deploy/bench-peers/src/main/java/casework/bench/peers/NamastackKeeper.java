package casework.bench.peers;

import casework.bench.telling.Facts;
import casework.bench.telling.Keeper;
import com.zaxxer.hikari.HikariDataSource;
import io.namastack.outbox.Outbox;
import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Matters as rows, committed together with Namastack Outbox's records; its relay looks for them and
 * hands each to the broker before it takes it for told. Without its own binding to Kafka, which
 * would put Spring's template in between.
 */
final class NamastackKeeper implements Keeper {

  private static final String TABLE =
      "create table matters (id uuid primary key, text text not null)";

  /**
   * Set to be prompt: a look every hundredth of a second for as many as ours takes at once, on as
   * many threads as others have, and what was told is taken out instead of being written again.
   */
  static final Map<String, Object> PROMPT =
      Map.of(
          "namastack.outbox.polling.fixed.interval", "10ms",
          "namastack.outbox.polling.batch-size", 256,
          "namastack.outbox.processing.executor-core-pool-size", 8,
          "namastack.outbox.processing.executor-max-pool-size", 8,
          "namastack.outbox.processing.delete-completed-records", true);

  /**
   * As it comes, a look every two seconds; but not for ten matters each time, which would be five a
   * second.
   */
  static final Map<String, Object> DELIVERED = Map.of("namastack.outbox.polling.batch-size", 1000);

  /** What is told of a matter. */
  record Told(String text) {}

  /** What Spring Boot sets up: what the library brings, and nothing else. */
  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {}

  /** Takes from the relay what there is to tell. */
  static final class Telling implements OutboxTypedHandler<Told> {

    private final Facts facts;

    Telling(Facts facts) {
      this.facts = facts;
    }

    @Override
    public void handle(Told payload, OutboxRecordMetadata metadata) {
      try {
        facts.tell(metadata.getKey(), metadata.getCreatedAt());
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final HikariDataSource database;
  private final Facts facts;
  private final ConfigurableApplicationContext context;
  private final JdbcClient rows;
  private final TransactionTemplate transactions;
  private final Outbox outbox;

  NamastackKeeper(HikariDataSource database, Facts facts, Map<String, Object> settings) {
    this.database = database;
    this.facts = facts;
    this.rows = JdbcClient.create(database);
    rows.sql(TABLE).update();
    var manager = new JdbcTransactionManager(database);
    this.transactions = new TransactionTemplate(manager);
    var application = new SpringApplication(Application.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(settings);
    application.addInitializers(
        fresh -> {
          var beans = (GenericApplicationContext) fresh;
          beans.registerBean(DataSource.class, () -> database);
          beans.registerBean(JdbcTransactionManager.class, () -> manager);
          beans.registerBean(Telling.class, () -> new Telling(facts));
        });
    this.context = application.run();
    this.outbox = context.getBean(Outbox.class);
  }

  @Override
  public Instant keep(UUID matter) {
    transactions.executeWithoutResult(
        _ -> {
          rows.sql("insert into matters (id, text) values (?, ?)").params(matter, TEXT).update();
          outbox.schedule(new Told(TEXT), matter.toString());
        });
    return Instant.now();
  }

  /** One that it has given up counts for ever. */
  @Override
  public long pending() {
    return rows.sql("select count(*) from outbox_record where status in ('NEW', 'FAILED')")
        .query(Long.class)
        .single();
  }

  @Override
  public void close() {
    context.close();
    facts.close();
    database.close();
  }
}
