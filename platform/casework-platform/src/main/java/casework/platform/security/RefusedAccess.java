package casework.platform.security;

import casework.platform.kernel.Refusal;
import org.springframework.security.access.AccessDeniedException;

/** Carries a refusal out of the filter chain, before any controller. */
final class RefusedAccess extends AccessDeniedException {

  private final transient Refusal refusal;

  RefusedAccess(Refusal refusal) {
    super(refusal.code());
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }

  /** The token is good, but names neither an officer nor a system. */
  record NamesNobody() implements Refusal {

    @Override
    public String code() {
      return "token-names-nobody";
    }

    @Override
    public Family family() {
      return Family.AUTHORITY;
    }

    @Override
    public String detail() {
      return "The token names neither an officer nor a system.";
    }
  }
}
