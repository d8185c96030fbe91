package casework.gateway.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser not to do. */
public final class SecurityHeaders {

  /** Everything from here, nothing inline, nobody may frame us. */
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** Reporters' pages: our stylesheet and our own forms; no script, no font, no frame. */
  public static final String POLICY_OF_PUBLIC_PAGES =
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private SecurityHeaders() {}

  static void write(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .addHeaderWriter(
            (request, response) -> {
              if (request.getRequestURI().startsWith("/public/")) {
                response.setHeader("Content-Security-Policy", POLICY_OF_PUBLIC_PAGES);
              }
            })
        .permissionsPolicyHeader(
            policy ->
                policy.policy(
                    "camera=(), microphone=(), geolocation=(), payment=(), usb=(),"
                        + " clipboard-read=(), display-capture=()"));
  }
}
