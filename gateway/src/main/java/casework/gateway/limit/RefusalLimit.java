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

/** Whoever keeps coming with bad tokens is not listened to for a while. */
final class RefusalLimit extends OncePerRequestFilter {

  private static final String NAME = "refusals";

  private final Limits limits;
  private final Buckets buckets;
  private final Callers callers;
  private final Problems problems;

  RefusalLimit(Limits limits, Buckets buckets, Callers callers, Problems problems) {
    this.limits = limits;
    this.buckets = buckets;
    this.callers = callers;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader("Authorization") == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Bucket bucket = buckets.of(NAME, callers.address(request), limits.refusals());
    var probe = bucket.estimateAbilityToConsume(1);
    if (!probe.canBeConsumed()) {
      problems.write(
          No.tooManyRequests(NAME, Buckets.wholeSeconds(probe.getNanosToWaitForRefill())),
          request,
          response);
      return;
    }
    chain.doFilter(request, response);
    if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
      bucket.tryConsume(1);
    }
  }
}
