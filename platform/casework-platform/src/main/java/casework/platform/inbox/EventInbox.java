package casework.platform.inbox;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.store.AlreadyApplied;
import casework.platform.trial.CrashPoint;
import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets every fact have its effect once, in the order in which it was said about its matter, however
 * often and in whatever order it is delivered. A fact that comes before its turn waits, and so do
 * those after a fact that could not be applied; other matters go on.
 */
public final class EventInbox {

  private static final Logger LOG = LoggerFactory.getLogger(EventInbox.class);
  private static final int TRIES = 5;

  private final String service;
  private final InboxLedger ledger;
  private final HeardReader reader;
  private final MeterRegistry meters;
  private final boolean once;

  public EventInbox(String service, MongoDatabase database, JsonMapper json, MeterRegistry meters) {
    this(service, database, json, meters, true);
  }

  /**
   * @param once false to take every delivery for a fact never heard of, so that a test of what the
   *     inbox prevents can be seen to fail
   */
  EventInbox(
      String service, MongoDatabase database, JsonMapper json, MeterRegistry meters, boolean once) {
    this.once = once;
    this.service = service;
    this.ledger = new InboxLedger(database, json);
    this.reader = new HeardReader(json);
    this.meters = meters;
  }

  /**
   * Takes one record of a topic.
   *
   * @param byType what to do, by event type; facts of other types only count
   * @throws Unreadable where the record is no fact; it belongs on the dead-letter topic
   */
  public void receive(ConsumerRecord<String, byte[]> record, Map<String, EventHandler> byType) {
    Heard heard = reader.read(record);
    CrashPoint.AFTER_POLL.reached();
    if (!once) {
      apply(
          heard,
          act(heard, new Cause.Heard(heard.source(), UUID.randomUUID(), 1, UUID.randomUUID())),
          byType);
      return;
    }
    InboxLedger.Cursor cursor = ledger.cursor(heard);
    if (heard.sequence() <= cursor.applied()) {
      count("repeated");
    } else if (heard.sequence() > cursor.applied() + 1 || cursor.hole()) {
      ledger.park(heard);
      count("early");
    } else {
      applyInTurn(heard, byType);
    }
  }

  /** How many facts wait for another. */
  public long waiting() {
    return ledger.waiting();
  }

  /** The facts that could not be applied. */
  public List<InboxHole> holes() {
    return ledger.holes();
  }

  /** Tries a fact again that could not be applied, and goes on with those that wait behind it. */
  public boolean redrive(InboxHole hole, Map<String, EventHandler> byType) {
    Optional<Heard> heard = ledger.inHole(hole);
    heard.ifPresent(each -> applyInTurn(each, byType));
    return heard.isPresent() && holes().stream().noneMatch(hole::equals);
  }

  private void applyInTurn(Heard first, Map<String, EventHandler> byType) {
    Optional<Heard> next = Optional.of(first);
    while (next.isPresent()) {
      Heard heard = next.get();
      Optional<String> failure = apply(heard, act(heard, cause(heard)), byType);
      if (failure.isPresent()) {
        LOG.error("{} {} could not be applied: {}", heard.type(), heard.id(), failure.get());
        ledger.hole(heard, failure.get());
        count("failed");
        return;
      }
      CrashPoint.AFTER_EFFECT.reached();
      ledger.applied(heard);
      CrashPoint.BEFORE_COMMIT.reached();
      next = ledger.parked(heard);
    }
  }

  /** Why the fact could not be applied, in a code; empty where it was, or had been before. */
  private Optional<String> apply(Heard heard, Act act, Map<String, EventHandler> byType) {
    EventHandler handler = byType.get(heard.type());
    if (handler == null) {
      count("skipped");
      return Optional.empty();
    }
    for (int tries = 1; ; tries++) {
      try {
        handler.on(heard, act);
        count("applied");
        return Optional.empty();
      } catch (AlreadyApplied e) {
        count("repeated");
        return Optional.empty();
      } catch (Refused e) {
        return Optional.of(e.refusal().code());
      } catch (RuntimeException e) {
        if (mayPass(e)) {
          throw e;
        }
        if (tries == TRIES) {
          // Only the kind of failure: the message may quote what no log may hold.
          return Optional.of(e.getClass().getSimpleName());
        }
      }
    }
  }

  private Act act(Heard heard, Cause cause) {
    return new Act(Actor.system(service), cause, heard.lawAt());
  }

  private static Cause cause(Heard heard) {
    return new Cause.Heard(heard.source(), heard.aggregate(), heard.sequence(), heard.id());
  }

  /**
   * True where the store or another service is away: the record is offered again until it is back.
   */
  private static boolean mayPass(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof MongoException
          || each instanceof IOException
          || each instanceof TryLater) {
        return true;
      }
    }
    return false;
  }

  private void count(String outcome) {
    meters.counter("casework.inbox", "outcome", outcome).increment();
  }
}
