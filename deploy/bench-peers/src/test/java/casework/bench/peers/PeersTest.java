package casework.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import casework.bench.desk.Course;
import casework.bench.desk.Desk;
import casework.bench.desk.Postgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeersTest {

  private static final List<String> ALL = Course.STEPS.stream().map(Course.Step::stage).toList();
  private static @Nullable Postgres server;

  private final Heard heard = new Heard();

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> programs = Postgres.installed();
    if (programs.isPresent()) {
      server = Postgres.start(programs.get());
    }
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static Postgres server() {
    Postgres running = server;
    if (running == null) {
      System.err.println(
          "*** NOT RUN: the peers on PostgreSQL; initdb and postgres were not found");
      Assumptions.abort("no PostgreSQL on this machine");
    }
    return java.util.Objects.requireNonNull(running);
  }

  @Test
  void flowableInMemoryWarnsOncePerDeadline() throws Exception {
    try (Desk desk = new FlowableDesk(Databases.at("h2", "test"), heard)) {
      desk.fill(2);
      requireTheCourse(desk);
    }
  }

  @Test
  void flowableOnPostgresWarnsOncePerDeadline() throws Exception {
    try (Desk desk = new FlowableDesk(Databases.at(server().url(), "flowable"), heard)) {
      requireTheCourse(desk);
    }
  }

  @Test
  void dbSchedulerWarnsOncePerDeadline() throws Exception {
    try (Desk desk = new SchedulerDesk(Databases.at(server().url(), "scheduler"), heard)) {
      desk.fill(2);
      requireTheCourse(desk);
    }
  }

  /** Two batches one after the other; a warning comes with its own move of the clock only. */
  private void requireTheCourse(Desk desk) throws Exception {
    for (int batch = 1; batch <= 2; batch++) {
      desk.open(3);
      desk.look(2);
      for (int move = 0; move < Course.MOVES.size(); move++) {
        desk.pass(Course.MOVES.get(move));
        assertThat(heard.told()).isEqualTo((batch - 1) * 9 + (move + 1) * 3);
      }
    }
    assertThat(heard.stages()).hasSize(6);
    assertThat(heard.stages().values()).allMatch(ALL::equals);
  }
}
