package casework.gateway.security;

import casework.gateway.refusal.No;
import casework.platform.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands around everything: other methods are refused, what nobody caught is said plainly. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class LastResort extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final Problems problems;

  LastResort(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST");
      problems.write(No.METHOD_NOT_SUPPORTED, request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (AuthenticationServiceException trouble) {
      LOG.warn("tokens cannot be checked: {}", trouble.getMessage());
      problems.write(No.IDENTITY_PROVIDER_DOWN, request, response);
    } catch (ServletException | RuntimeException trouble) {
      LOG.error("uncaught", trouble);
      problems.write(No.OUR_MISTAKE, request, response);
    }
  }
}
