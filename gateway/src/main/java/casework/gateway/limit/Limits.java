package casework.gateway.limit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits in force.
 *
 * @param requests in order; the first that fits a request counts it
 * @param refusals how many 401s one address may collect before it is not listened to
 * @param guesses how many receipt codes that are none one address may try
 */
@ConfigurationProperties("casework.limits")
public record Limits(List<Limit> requests, Allowance refusals, Allowance guesses) {

  /**
   * @param name what a refused caller is told
   * @param by whom a request is counted for
   * @param paths beginnings of the paths it holds for
   * @param methods the methods it holds for; empty for all
   */
  public record Limit(
      String name,
      By by,
      List<String> paths,
      @DefaultValue Set<String> methods,
      Allowance allowance) {

    boolean fits(String method, String path) {
      return (methods.isEmpty() || methods.contains(method))
          && paths.stream().anyMatch(path::startsWith);
    }
  }

  /**
   * @param permits how many requests
   * @param per in which time; a caller may use them all at once and gets them back evenly
   */
  public record Allowance(long permits, Duration per) {}

  /** Whom a request is counted for. */
  public enum By {
    /** Where it comes from, before it is known who sends it. */
    ADDRESS,
    /** The officer, else the client application. */
    CALLER
  }

  Optional<Limit> of(By by, String method, String path) {
    return requests.stream().filter(each -> each.by() == by && each.fits(method, path)).findFirst();
  }
}
