package casework.gateway.limit;

import casework.gateway.refusal.No;
import casework.platform.web.Problems;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever keeps coming with receipt codes that are none is not listened to for a while; a code that
 * is one costs nothing.
 */
final class GuessLimit extends OncePerRequestFilter {

  private static final String NAME = "guesses";
  private static final String DOOR = "/public/receipts";

  private final Limits limits;
  private final Buckets buckets;
  private final Callers callers;
  private final Problems problems;

  GuessLimit(Limits limits, Buckets buckets, Callers callers, Problems problems) {
    this.limits = limits;
    this.buckets = buckets;
    this.callers = callers;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || !request.getRequestURI().startsWith(DOOR);
  }

  // Taken before it is known whether the code is one, and given back where it is: many at the same
  // time must not all pass on the last permit.
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Bucket bucket = buckets.of(NAME, callers.address(request), limits.guesses());
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      problems.write(
          No.tooManyRequests(NAME, Buckets.wholeSeconds(probe.getNanosToWaitForRefill())),
          request,
          response);
      return;
    }
    chain.doFilter(request, response);
    if (response.getStatus() != HttpServletResponse.SC_NOT_FOUND) {
      bucket.addTokens(1);
    }
  }
}
