package casework.bench.peers;

import casework.bench.desk.Many;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Pools of connections, as many as there are threads on either side. */
final class Databases {

  private static final int CONNECTIONS = 2 * Many.THREADS;

  private Databases() {}

  /**
   * A pool to a fresh database; not to a schema of one, because Flowable looks for its tables in
   * all.
   *
   * @param url of a PostgreSQL server, or {@code h2} for a database in this process's memory
   */
  static HikariDataSource at(String url, String name) throws SQLException {
    var settings = new HikariConfig();
    if (url.equals("h2")) {
      settings.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
    } else {
      try (Connection connection = DriverManager.getConnection(url);
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
      settings.setJdbcUrl(url.replace("/postgres?", "/" + name + "?"));
    }
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setMinimumIdle(CONNECTIONS);
    return new HikariDataSource(settings);
  }
}
