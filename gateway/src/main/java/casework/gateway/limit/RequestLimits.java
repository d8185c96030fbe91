package casework.gateway.limit;

import casework.platform.web.Problems;
import jakarta.servlet.Filter;
import org.springframework.stereotype.Component;

/** The places at which the door counts. */
@Component
public class RequestLimits {

  private final Limits limits;
  private final Buckets buckets;
  private final Callers callers;
  private final Problems problems;

  RequestLimits(Limits limits, Buckets buckets, Callers callers, Problems problems) {
    this.limits = limits;
    this.buckets = buckets;
    this.callers = callers;
    this.problems = problems;
  }

  /** Before it is known who asks. */
  public Filter byAddress() {
    return new RequestLimit(Limits.By.ADDRESS, limits, buckets, callers, problems);
  }

  /** Around the check of tokens: counts the refused ones. */
  public Filter ofRefusals() {
    return new RefusalLimit(limits, buckets, callers, problems);
  }

  /** Around the look-up of receipt codes: counts those that are none. */
  public Filter ofGuesses() {
    return new GuessLimit(limits, buckets, callers, problems);
  }

  /** Once it is known who asks. */
  public Filter byCaller() {
    return new RequestLimit(Limits.By.CALLER, limits, buckets, callers, problems);
  }
}
