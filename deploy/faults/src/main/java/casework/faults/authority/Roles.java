package casework.faults.authority;

import java.util.List;

/**
 * One user for each role, in the order of the table's letters. Where there is a choice he is of the
 * first county; inspectors and scorers are the city's.
 */
final class Roles {

  static final List<String> USERS =
      List.of(
          "county1-intake",
          "county1-supervision",
          "county1-handler",
          "county1-lead",
          "county1-leader",
          "county1-head",
          "county1-viewer",
          "city-inspector",
          "city-scorer",
          "system-admin",
          "security-admin",
          "audit-admin");

  private Roles() {}

  static boolean isAdministrator(String user) {
    return user.endsWith("-admin");
  }
}
