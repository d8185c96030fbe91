package casework.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the issuer, fetched when one is first needed and not more often than is good for him.
 * A key that he does not have makes a token no good; where he could not be asked, nobody can tell.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

  /** A key the issuer has withdrawn is good for this long at most. */
  private static final Duration KEPT = Duration.ofSeconds(60);

  /** Through how long an outage of the issuer the keys last seen are good. */
  private static final Duration OUTAGE = Duration.ofDays(1);

  /** Within this time unknown key ids make the keys be fetched twice at most. */
  private static final Duration FETCH_INTERVAL = Duration.ofSeconds(5);

  private static final Duration FETCH_TIMEOUT = Duration.ofSeconds(1);
  private static final int MOST_BYTES = 64 * 1024;

  private final Fetch fetch = new Fetch();
  private final JWKSource<SecurityContext> source;

  IssuerKeys(URL address) {
    this.source =
        JWKSourceBuilder.<SecurityContext>create(address, fetch)
            .cache(KEPT.toMillis(), 2 * FETCH_TIMEOUT.toMillis())
            .refreshAheadCache(false)
            .rateLimited(FETCH_INTERVAL.toMillis())
            .outageTolerant(OUTAGE.toMillis())
            .build();
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    try {
      List<JWK> found = source.get(selector, context);
      if (found.isEmpty() && !fetch.answered) {
        throw new KeySourceException("the issuer cannot be asked for a key that is not known here");
      }
      return found;
    } catch (RateLimitReachedException e) {
      // He answered a moment ago and did not have it.
      if (fetch.answered) {
        return List.of();
      }
      throw e;
    }
  }

  /** Fetches, and remembers whether the issuer answered the last time. */
  private static final class Fetch implements ResourceRetriever {

    private final ResourceRetriever plain =
        new DefaultResourceRetriever(
            (int) FETCH_TIMEOUT.toMillis(), (int) FETCH_TIMEOUT.toMillis(), MOST_BYTES);
    private volatile boolean answered;

    @Override
    public Resource retrieveResource(URL url) throws IOException {
      try {
        Resource resource = plain.retrieveResource(url);
        answered = true;
        return resource;
      } catch (IOException e) {
        answered = false;
        throw e;
      }
    }
  }
}
