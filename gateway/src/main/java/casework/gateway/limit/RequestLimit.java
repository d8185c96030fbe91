package casework.gateway.limit;

import casework.gateway.refusal.No;
import casework.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts a request against the first limit of its kind that fits. */
final class RequestLimit extends OncePerRequestFilter {

  private final Limits.By by;
  private final Limits limits;
  private final Buckets buckets;
  private final Callers callers;
  private final Problems problems;

  RequestLimit(Limits.By by, Limits limits, Buckets buckets, Callers callers, Problems problems) {
    this.by = by;
    this.limits = limits;
    this.buckets = buckets;
    this.callers = callers;
    this.problems = problems;
  }

  @Override
  protected String getAlreadyFilteredAttributeName() {
    return RequestLimit.class.getName() + by;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Limits.Limit> fits = limits.of(by, request.getMethod(), request.getRequestURI());
    if (fits.isPresent()) {
      Limits.Limit limit = fits.get();
      var probe =
          buckets
              .of(limit.name(), caller(request), limit.allowance())
              .tryConsumeAndReturnRemaining(1);
      if (!probe.isConsumed()) {
        long wait = Buckets.wholeSeconds(probe.getNanosToWaitForRefill());
        problems.write(No.tooManyRequests(limit.name(), wait), request, response);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private String caller(HttpServletRequest request) {
    return switch (by) {
      case ADDRESS -> callers.address(request);
      case CALLER -> callers.of(request);
    };
  }
}
