package casework.platform.inbox;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOff;

/**
 * Asks for a poll again that could not be taken: from the record that its listener names, and from
 * the first where it names none. Spring's own handler would try the latter where it stands, in a
 * loop of its own, and pass over what a rebalance brings it meanwhile.
 */
final class AskAgain extends DefaultErrorHandler {

  AskAgain(ConsumerRecordRecoverer deadLetters, BackOff pause) {
    super(deadLetters, pause);
  }

  @Override
  public void handleBatch(
      Exception thrown,
      ConsumerRecords<?, ?> records,
      Consumer<?, ?> consumer,
      MessageListenerContainer container,
      Runnable listener) {
    super.handleBatch(naming(thrown), records, consumer, container, listener);
  }

  /** With the first record named, where none is. */
  static Exception naming(Exception thrown) {
    for (@Nullable Throwable each = thrown; each != null; each = each.getCause()) {
      if (each instanceof BatchListenerFailedException) {
        return thrown;
      }
    }
    return new BatchListenerFailedException("a poll could not be taken", thrown, 0);
  }
}
