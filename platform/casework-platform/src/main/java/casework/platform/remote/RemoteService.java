package casework.platform.remote;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;

/**
 * Another service behind a circuit breaker: an answer, or {@link NoAnswer}. What is not there is
 * never taken for something empty.
 */
public final class RemoteService {

  private final String name;
  private final CircuitBreaker breaker;

  /**
   * @param name the other service's name, such as {@code petition-service}
   */
  public RemoteService(String name, CircuitBreakerFactory<?, ?> breakers) {
    this.name = name;
    this.breaker = breakers.create(name);
  }

  /**
   * Asks.
   *
   * @param question the call; whatever it throws counts against the breaker
   * @throws NoAnswer where the call fails, or the breaker is open
   */
  public <T> T ask(Supplier<T> question) {
    return breaker.run(
        question,
        failure -> {
          throw new NoAnswer(name, Objects.requireNonNull(failure));
        });
  }

  /** No answer just now: the question may be asked again later. */
  public static final class NoAnswer extends RuntimeException {

    private NoAnswer(String name, Throwable cause) {
      super(name + " does not answer", cause);
    }
  }
}
