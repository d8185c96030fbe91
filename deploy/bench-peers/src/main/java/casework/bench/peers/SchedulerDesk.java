package casework.bench.peers;

import casework.bench.desk.Course;
import casework.bench.desk.Desk;
import casework.bench.desk.Many;
import casework.bench.desk.Tally;
import casework.bench.desk.Teller;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Cases as rows with a task for each deadline, in one transaction. Set for speed: lock and fetch in
 * one statement, four fetches ahead, a look every tenth of a second instead of every ten; of its
 * three indexes only the two it uses without priorities.
 */
final class SchedulerDesk implements Desk {

  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final Duration FAR = Duration.ofDays(365L * 100);
  private static final String TABLES =
      """
      create table cases (id uuid primary key, organ text not null, opened timestamptz not null);
      create table scheduled_tasks (
        task_name text not null,
        task_instance text not null,
        task_data bytea,
        execution_time timestamp with time zone not null,
        picked boolean not null,
        picked_by text,
        last_success timestamp with time zone,
        last_failure timestamp with time zone,
        consecutive_failures int,
        last_heartbeat timestamp with time zone,
        version bigint not null,
        priority smallint,
        primary key (task_name, task_instance)
      );
      create index execution_time_idx on scheduled_tasks (execution_time);
      create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
      """;

  private final Many many = new Many();
  private final DataSource database;
  private final Teller teller;
  private final Tally tally;
  private final List<OneTimeTask<Void>> tasks;
  private final Scheduler scheduler;

  // It waits by this clock between two looks, so it has to go on by itself between two moves.
  private final long begun = System.nanoTime();
  private volatile Instant moved = Course.START.atStartOfDay().toInstant(ZoneOffset.UTC);

  SchedulerDesk(DataSource database, Teller teller) throws SQLException {
    this.database = database;
    this.teller = teller;
    this.tally = new Tally(teller::told);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(TABLES);
    }
    this.tasks = new ArrayList<>();
    for (Course.Step step : Course.STEPS) {
      tasks.add(
          Tasks.oneTime(step.stage())
              .execute((instance, _) -> teller.tell(instance.getId(), step)));
    }
    this.scheduler =
        Scheduler.create(database, List.copyOf(tasks))
            .threads(Many.THREADS)
            .pollingInterval(LOOK_EVERY)
            .pollUsingLockAndFetch(0.5, 4.0)
            .clock(this::now)
            .build();
    scheduler.start();
  }

  private Instant now() {
    return moved.plusNanos(System.nanoTime() - begun);
  }

  @Override
  public void open(int cases) throws Exception {
    many.times(
        cases,
        () -> {
          open(now());
          return null;
        });
    tally.opened(cases);
  }

  private void open(Instant opened) throws SQLException {
    UUID id = UUID.randomUUID();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement row =
          connection.prepareStatement("insert into cases (id, organ, opened) values (?, ?, ?)")) {
        row.setObject(1, id);
        row.setString(2, "990300-JW");
        row.setTimestamp(3, Timestamp.from(opened));
        row.executeUpdate();
      }
      List<SchedulableInstance<?>> due = new ArrayList<>();
      for (int i = 0; i < tasks.size(); i++) {
        due.add(
            SchedulableInstance.of(
                tasks.get(i).instance(id.toString()),
                opened.plus(Duration.ofDays(Course.STEPS.get(i).days()))));
      }
      SchedulerClient.Builder.create(OneTransaction.on(connection)).build().scheduleBatch(due);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  @Override
  public void pass(int days) throws Exception {
    tally.passed();
    moved = moved.plus(Duration.ofDays(days));
    tally.await(() -> true);
    // What was told is taken out a moment later.
    tally.await(() -> due() == 0);
  }

  private long due() {
    try (Connection connection = database.getConnection();
        PreparedStatement counted =
            connection.prepareStatement(
                "select count(*) from scheduled_tasks where execution_time <= ?")) {
      counted.setTimestamp(1, Timestamp.from(now()));
      try (ResultSet row = counted.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void look(int times) {
    for (int i = 0; i < times; i++) {
      if (due() > 0) {
        throw new IllegalStateException("something is due where nothing should be");
      }
    }
  }

  @Override
  public void fill(int cases) throws Exception {
    many.times(
        cases,
        () -> {
          open(now().plus(FAR));
          return null;
        });
  }

  @Override
  public void close() {
    many.close();
    scheduler.stop();
    teller.close();
  }
}
