package casework.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** One bucket per limit and caller, in memory; forgotten when unused, bounded whatever happens. */
@Component
class Buckets {

  private static final int MOST = 100_000;
  private static final Duration UNUSED = Duration.ofHours(1);

  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();

  Bucket of(String limit, String caller, Limits.Allowance allowance) {
    return buckets.get(new Key(limit, caller), _ -> full(allowance));
  }

  private static Bucket full(Limits.Allowance allowance) {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(allowance.permits())
                    .refillGreedy(allowance.permits(), allowance.per()))
        .build();
  }

  static long wholeSeconds(long nanos) {
    return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
  }

  private record Key(String limit, String caller) {}
}
