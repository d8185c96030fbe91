package casework.faults.authority;

import casework.faults.Extent;
import casework.faults.FaultTest;
import casework.faults.Report;
import casework.faults.ground.Client;
import casework.faults.ground.Ground;
import java.net.URI;
import java.nio.file.Path;

/**
 * R14: every address of the OpenAPI files for every role, on a matter of the own county and of
 * another's, against the table in {@code authority.tsv}; and every kind of token that is none at
 * every service's door.
 */
public final class Authority implements FaultTest {

  /** Names a file to which what was found is written, for a person to look through. */
  private static final String WRITE = "CASEWORK_FAULTS_AUTHORITY";

  private final Path table;

  /**
   * @param repository where {@code deploy/faults/authority.tsv} is
   */
  public Authority(Path repository) {
    this.table = repository.resolve("deploy/faults/authority.tsv");
  }

  @Override
  public String name() {
    return "authority";
  }

  @Override
  public String what() {
    return "every address for every role and county; tokens that are none";
  }

  @Override
  public Report run(Ground ground, Extent extent, long seed) {
    Report report = new Report(name(), seed);
    Matrix matrix = new Matrix(ground, ground.gateway(), _ -> true);
    Table asked = matrix.ask();
    String write = System.getenv(WRITE);
    if (write != null) {
      asked.write(Path.of(write));
    }
    matrix.judge(asked, Table.read(table), report);
    new BadTokens(ground).check(report);
    return report;
  }

  /** A door that lets a viewer in as the head at one address, as one forgotten check would. */
  @Override
  public Report control(Ground ground, long seed) {
    Report report = new Report(name() + " with one check forgotten", seed);
    URI gateway = URI.create(ground.named("CASEWORK_GATEWAY_URL"));
    try (LeakyDoor leaky = new LeakyDoor(gateway, ground.tokens());
        Client door = ground.client(leaky.address())) {
      Matrix matrix =
          new Matrix(ground, door, each -> each.path().startsWith("/api/petitions/{id}/accept"));
      matrix.judge(matrix.ask(), Table.read(table), report);
    }
    return report;
  }
}
