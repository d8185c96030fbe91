package casework.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GatesTest {

  private static Actor actor(Role... roles) {
    Set<Role> all = Arrays.stream(roles).collect(Collectors.toSet());
    return new Actor("990300-JW-O001", "990300-JW", null, all, "gateway");
  }

  @Test
  void passWhoHoldsOneOfTheRolesAndNobodyElse() {
    assertThatCode(() -> Gates.require(actor(Role.HANDLER, Role.VIEWER), Role.HEAD, Role.VIEWER))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Gates.require(actor(Role.HANDLER), Role.HEAD, Role.VIEWER))
        .isInstanceOf(Refused.class)
        .hasMessage("not-your-role");
    assertThatThrownBy(() -> Gates.require(actor(), Role.HEAD)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Gates.require(actor(Role.HEAD))).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void showContentToEveryoneButTheThreeAdministrators(Role role) {
    boolean administrator =
        role == Role.SYSTEM_ADMIN || role == Role.SECURITY_ADMIN || role == Role.AUDIT_ADMIN;

    assertThat(Gates.isAdministrator(actor(role))).isEqualTo(administrator);
    if (administrator) {
      assertThatThrownBy(() -> Gates.requireContentReader(actor(role)))
          .isInstanceOf(Refused.class)
          .hasMessage("not-your-role");
    } else {
      assertThatCode(() -> Gates.requireContentReader(actor(role))).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"})
  void letNoAdministratorHoldAnotherPost(Role post) {
    for (Role other : Role.values()) {
      if (other != post) {
        assertThatThrownBy(() -> Gates.require(actor(post, other), post, other))
            .isInstanceOf(Refused.class)
            .hasMessage("administrator-holds-no-other-role");
      }
    }
    assertThatCode(() -> Gates.require(actor(post), post)).doesNotThrowAnyException();
  }

  @Test
  void openAnAddressToAnAdministratorOnlyByName() {
    assertThatThrownBy(() -> new AdministratorPath(Role.HEAD, "/api/**"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
