package casework.gateway.route;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The headers that pass, in each direction. A list of what passes needs no list of what might be
 * forged: {@code X-User-*}, {@code X-Forwarded-*}, {@code Forwarded} and cookies stay outside.
 */
@Configuration(proxyBeanMethods = false)
class PassedOn {

  private static final Set<String> INWARDS =
      names(
          "Accept",
          "Accept-Language",
          "Content-Type",
          "Content-Length",
          "Idempotency-Key",
          "If-Match",
          "If-None-Match",
          "traceparent",
          "tracestate",
          // What a hotline signs its requests with; it proves something only at the service.
          "X-Casework-Key-Id",
          "X-Casework-Timestamp",
          "X-Casework-Nonce",
          "X-Casework-Signature");

  /** The part of the site for reporters, of whom nothing passes but what they mean to send. */
  private static final String PUBLIC = "/public/";

  private static final Set<String> INWARDS_OF_ANYBODY =
      names("Accept", "Content-Type", "Content-Length");

  private static final Set<String> OUTWARDS =
      names(
          "Allow",
          "Cache-Control",
          "Content-Disposition",
          "Content-Language",
          "Content-Length",
          "Content-Type",
          "ETag",
          "Idempotency-Replayed",
          "Last-Modified",
          "Link",
          "Location",
          "Retry-After",
          "Vary",
          "WWW-Authenticate");

  /** Passes what is listed, and the caller's own token, whichever way he sent it. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  RequestHttpHeadersFilter listedRequestHeaders() {
    return (headers, request) -> {
      if (request.path().startsWith(PUBLIC)) {
        return only(headers, INWARDS_OF_ANYBODY);
      }
      HttpHeaders passed = only(headers, INWARDS);
      if (SecurityContextHolder.getContext().getAuthentication()
          instanceof JwtAuthenticationToken caller) {
        passed.setBearerAuth(caller.getToken().getTokenValue());
      }
      return passed;
    };
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  ResponseHttpHeadersFilter listedResponseHeaders() {
    return (headers, _) -> {
      HttpHeaders passed = only(headers, OUTWARDS);
      URI location = passed.getLocation();
      if (location != null && location.isAbsolute()) {
        // A service's own address is none of the caller's business, nor of any use to him.
        passed.set(HttpHeaders.LOCATION, location.getRawPath());
      }
      return passed;
    };
  }

  private static HttpHeaders only(HttpHeaders headers, Set<String> listed) {
    var passed = new HttpHeaders();
    headers.forEach(
        (name, values) -> {
          if (listed.contains(name)) {
            passed.addAll(name, values);
          }
        });
    return passed;
  }

  private static Set<String> names(String... names) {
    var all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    all.addAll(List.of(names));
    return all;
  }
}
