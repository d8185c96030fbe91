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
   * A pool to a fresh schema.
   *
   * @param url of a PostgreSQL server, or {@code h2} for a database in this process's memory
   */
  static HikariDataSource at(String url, String schema) throws SQLException {
    var settings = new HikariConfig();
    if (url.equals("h2")) {
      settings.setJdbcUrl("jdbc:h2:mem:" + schema + ";DB_CLOSE_DELAY=-1");
    } else {
      try (Connection connection = DriverManager.getConnection(url);
          Statement statement = connection.createStatement()) {
        statement.execute("create schema " + schema);
      }
      settings.setJdbcUrl(url + "&currentSchema=" + schema);
    }
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setMinimumIdle(CONNECTIONS);
    return new HikariDataSource(settings);
  }
}
