package casework.platform.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.client.circuitbreaker.CircuitBreaker;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.cloud.client.circuitbreaker.ConfigBuilder;

class RemoteServiceTest {

  private final RemoteService service = new RemoteService("clue-service", new ClosedBreakers());

  @Test
  void givesTheAnswer() {
    assertThat(service.ask(() -> "forty")).isEqualTo("forty");
  }

  @Test
  void saysThatThereIsNoAnswerAndWhy() {
    IllegalStateException cause = new IllegalStateException("refused");

    assertThatThrownBy(
            () ->
                service.ask(
                    () -> {
                      throw cause;
                    }))
        .isInstanceOf(RemoteService.NoAnswer.class)
        .hasMessage("clue-service does not answer")
        .hasCause(cause);
  }

  /** Breakers that never open. */
  private static final class ClosedBreakers
      extends CircuitBreakerFactory<Object, ConfigBuilder<Object>> {

    @Override
    public CircuitBreaker create(String id) {
      return new CircuitBreaker() {
        @Override
        public <T> T run(Supplier<T> toRun, Function<@Nullable Throwable, T> fallback) {
          try {
            return toRun.get();
          } catch (RuntimeException e) {
            return fallback.apply(e);
          }
        }
      };
    }

    @Override
    protected ConfigBuilder<Object> configBuilder(String id) {
      return Object::new;
    }

    @Override
    public void configureDefault(Function<String, Object> defaultConfiguration) {}
  }
}
