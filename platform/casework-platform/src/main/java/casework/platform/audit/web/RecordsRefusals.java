package casework.platform.audit.web;

import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refusal.Family;
import casework.platform.security.Actors;
import casework.platform.web.RefusalWitness;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Chains every refusal of a known caller before it is answered. A value that means nothing is no
 * refusal of authority or rule, and is left out.
 */
final class RecordsRefusals implements RefusalWitness {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final AuditTrail trail;

  RecordsRefusals(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public void saw(Refusal refusal, HttpServletRequest request) {
    if (refusal.family() != Family.MEANING) {
      Actors.current()
          .ifPresent(actor -> trail.refused(actor, matter(request), step(request), refusal));
    }
  }

  private static @Nullable UUID matter(HttpServletRequest request) {
    return Arrays.stream(request.getRequestURI().split("/"))
        .filter(each -> ID.matcher(each).matches())
        .map(UUID::fromString)
        .findFirst()
        .orElse(null);
  }

  /** The method and the address's pattern; never the address itself, which may be anything. */
  private static String step(HttpServletRequest request) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    return request.getMethod()
        + " "
        + Optional.ofNullable(pattern).map(String::valueOf).orElse("-");
  }
}
