package casework.platform.security;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the caller who he is to this service. */
@RestController
final class MeController {

  private final OrganScope scope;

  MeController(OrganScope scope) {
    this.scope = scope;
  }

  @GetMapping("/api/me")
  Me me(Actor actor) {
    return new Me(
        actor.officer(),
        actor.organ(),
        actor.department(),
        actor.roles().stream().map(Role::word).sorted().toList(),
        scope.of(actor).stream().sorted().toList());
  }

  /**
   * @param organs the organs whose matters he may see at all
   */
  record Me(
      String officer,
      String organ,
      @Nullable String department,
      List<String> roles,
      List<String> organs) {}
}
