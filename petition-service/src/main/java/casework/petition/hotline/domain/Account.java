package casework.petition.hotline.domain;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For whom a service account speaks, and by which keys it is known.
 *
 * @param client the account's client id at the identity provider
 * @param hotline code of the hotline whose serials it uses
 * @param organ code of the organ it hands reports in to
 * @param regions six-digit codes of the regions whose 12388 sites it speaks for; one that ends in
 *     zeros covers what lies below it
 * @param mapping version of the mapping table that its codes are read by
 * @param callBackTo where it is told how its reports stand; null where it does not want to be
 * @param keys of which two may be good at a time, so that a secret can be changed without a gap
 */
public record Account(
    String client,
    String hotline,
    String organ,
    List<String> regions,
    String mapping,
    @Nullable URI callBackTo,
    List<Key> keys,
    Limits limits) {

  /** How many keys may be good at a time. */
  public static final int MOST_KEYS = 2;

  public Account {
    regions = List.copyOf(regions);
    keys = List.copyOf(keys);
  }

  /**
   * A secret, by its name; the secret itself is in a key file.
   *
   * @param from the first instant at which it is good
   * @param until the first instant at which it is not any more; null where none is set
   */
  public record Key(String id, Algorithm algorithm, Instant from, @Nullable Instant until) {

    public boolean isGoodAt(Instant now) {
      return !now.isBefore(from) && (until == null || now.isBefore(until));
    }
  }

  /** By what a request is signed, and its body digested. */
  public enum Algorithm {
    HMAC_SHA_256,
    HMAC_SM3
  }

  /**
   * What the account may ask for.
   *
   * @param batch most records of one request
   * @param skew how far its clock may be from ours
   */
  public record Limits(int batch, Duration skew, CallBackTerms callBacks) {}

  /** Whether the account speaks for the 12388 site of that region. */
  public boolean speaksFor(String site) {
    return regions.stream().anyMatch(each -> site.startsWith(each.replaceFirst("(00)+$", "")));
  }

  /** The key of that name, where it is good now. */
  public Optional<Key> key(String id, Instant now) {
    return keys.stream().filter(each -> each.id().equals(id) && each.isGoodAt(now)).findFirst();
  }

  /** The key that what we send is signed by: of those that are good now, the one that came last. */
  public Optional<Key> signingKey(Instant now) {
    return keys.stream()
        .filter(each -> each.isGoodAt(now))
        .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other);
  }
}
