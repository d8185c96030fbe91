package casework.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import casework.gateway.route.Route;
import casework.gateway.route.RouteTable;
import casework.platform.kernel.Role;
import org.junit.jupiter.api.Test;

class RouteTableTest {

  @Test
  void givesEachSegmentToOneService() {
    assertThat(RouteTable.ROUTES).extracting(Route::segment).doesNotHaveDuplicates();
  }

  @Test
  void routesNothingThatServicesKeepAmongThemselves() {
    assertThat(RouteTable.ROUTES)
        .extracting(Route::segment)
        .allMatch(each -> each.matches("[a-z]+"))
        .doesNotContain("internal", "me", "tasks", "openapi");
  }

  @Test
  void letsNoAdministratorNearAMatter() {
    assertThat(RouteTable.ROUTES)
        .flatExtracting(Route::roles)
        .doesNotContain(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
  }
}
