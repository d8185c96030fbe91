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
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchListenerFailedException;
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
  private final ObservationRegistry observations;
  private final boolean once;

  public EventInbox(String service, MongoDatabase database, JsonMapper json, MeterRegistry meters) {
    this(service, database, json, meters, ObservationRegistry.NOOP, true);
  }

  /**
   * @param once false to take every delivery for a fact never heard of, so that a test of what the
   *     inbox prevents can be seen to fail
   */
  EventInbox(
      String service,
      MongoDatabase database,
      JsonMapper json,
      MeterRegistry meters,
      ObservationRegistry observations,
      boolean once) {
    this.observations = observations;
    this.once = once;
    this.service = service;
    this.ledger = new InboxLedger(database, json);
    this.reader = new HeardReader(json);
    this.meters = meters;
  }

  /**
   * Takes what a poll has brought of a topic, in its order.
   *
   * @param byType what to do, by event type; facts of other types only count
   * @throws BatchListenerFailedException where a record is no fact, so that it belongs on the
   *     dead-letter topic ({@link Unreadable}), or where the store is away and it is to be offered
   *     again; names the record, and those before it are done with
   */
  public void receive(
      List<ConsumerRecord<String, byte[]>> records, Map<String, EventHandler> byType) {
    receive(records, _ -> byType);
  }

  /**
   * Takes what a poll has brought of several topics, in its order.
   *
   * @param byTopic what to do with a topic's facts, by event type
   * @throws BatchListenerFailedException as above
   */
  public void receive(
      List<ConsumerRecord<String, byte[]>> records,
      Function<String, Map<String, EventHandler>> byTopic) {
    Delivery delivery = new Delivery();
    List<Heard> readable = new ArrayList<>(records.size());
    RuntimeException failure = null;
    try {
      for (ConsumerRecord<String, byte[]> each : records) {
        readable.add(reader.read(each));
      }
    } catch (Unreadable e) {
      failure = e;
    }
    CrashPoint.AFTER_POLL.reached();
    int done = 0;
    try {
      delivery.begin(readable);
      for (Heard each : readable) {
        ConsumerRecord<String, byte[]> record = records.get(done);
        traced(record, each, () -> delivery.take(each, byTopic.apply(record.topic())));
        done++;
      }
    } catch (RuntimeException e) {
      failure = e;
    }
    try {
      delivery.end();
    } catch (RuntimeException e) {
      // What had its effect is noted; all of them may come again.
      failure = e;
      done = 0;
    }
    if (failure != null) {
      // The reason goes with a dead letter; of another failure the message may quote too much.
      String reason =
          failure instanceof Unreadable ? failure.toString() : "a record could not be taken";
      throw new BatchListenerFailedException(reason, failure, done);
    }
  }

  /** Joins what the fact brings about to the trace of the command that brought the fact about. */
  private void traced(ConsumerRecord<String, byte[]> record, Heard heard, Runnable effect) {
    ReceiverContext<ConsumerRecord<String, byte[]>> context =
        new ReceiverContext<>(HeardReader::header);
    context.setCarrier(record);
    Observation.createNotStarted("casework.inbox", () -> context, observations)
        .contextualName("hear " + heard.type())
        .lowCardinalityKeyValue("type", heard.type())
        .observe(effect);
  }

  /**
   * One poll's facts on their way. How far the facts about a matter have come is read once for all
   * of them, and facts that have nothing to effect here are noted together at the end: to come
   * again after a crash harms nothing. A fact that has an effect is noted as soon as it has had it.
   */
  private final class Delivery {

    private final Map<String, InboxLedger.Cursor> cursors = new HashMap<>();
    private final Map<String, Long> passed = new LinkedHashMap<>();

    void begin(List<Heard> heard) {
      if (once && !heard.isEmpty()) {
        cursors.putAll(
            ledger.cursors(heard.stream().map(InboxLedger::key).collect(Collectors.toSet())));
      }
    }

    void take(Heard heard, Map<String, EventHandler> byType) {
      if (!once) {
        apply(
            heard,
            act(heard, new Cause.Heard(heard.source(), UUID.randomUUID(), 1, UUID.randomUUID())),
            byType);
        return;
      }
      String key = InboxLedger.key(heard);
      InboxLedger.Cursor cursor = cursors.getOrDefault(key, InboxLedger.Cursor.START);
      if (heard.sequence() <= cursor.applied()) {
        count("repeated");
        if (cursor.waits() && !cursor.hole()) {
          cursors.put(key, goOn(heard, cursor, byType));
        }
      } else if (heard.sequence() > cursor.applied() + 1 || cursor.hole()) {
        note(key);
        cursors.put(key, parked(heard, byType));
      } else if (!byType.containsKey(heard.type()) && !cursor.waits()) {
        passed.put(key, heard.sequence());
        cursors.put(key, cursor.past(heard.sequence()));
        count("skipped");
      } else {
        cursors.put(key, applyInTurn(heard, byType, cursor.waits()));
        passed.remove(key);
      }
    }

    /** At once what else would be noted at the end: what is read anew has to know of it. */
    private void note(String key) {
      Long sequence = passed.get(key);
      if (sequence != null) {
        ledger.passed(Map.of(key, sequence));
        // Not before: where the store is away, the end of the poll has to know of it.
        passed.remove(key);
      }
    }

    void end() {
      ledger.passed(passed);
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
    heard.ifPresent(each -> applyInTurn(each, byType, true));
    return heard.isPresent() && holes().stream().noneMatch(hole::equals);
  }

  /**
   * Goes on with those that wait behind what has had its effect. A poll may have been broken off,
   * or overtaken by another, before they had theirs; they come no more.
   *
   * @param about one of the facts about the matter
   */
  private InboxLedger.Cursor goOn(
      Heard about, InboxLedger.Cursor cursor, Map<String, EventHandler> byType) {
    ledger.tidy(about, cursor.applied());
    return ledger
        .parked(about, cursor.applied())
        .map(next -> applyInTurn(next, byType, true))
        .orElse(cursor);
  }

  /**
   * Keeps a fact that came before its turn; and goes on where another has gone on meanwhile, who
   * could not see it wait.
   */
  private InboxLedger.Cursor parked(Heard heard, Map<String, EventHandler> byType) {
    ledger.park(heard);
    count("early");
    InboxLedger.Cursor now = ledger.cursor(InboxLedger.key(heard));
    return now.hole() ? now : goOn(heard, now, byType);
  }

  /**
   * Lets a fact whose turn it is have its effect, and those that wait behind it.
   *
   * @param waits whether the fact, or one after it, may be waiting
   * @return how far the facts about the matter have come
   */
  private InboxLedger.Cursor applyInTurn(
      Heard first, Map<String, EventHandler> byType, boolean waits) {
    Heard heard = first;
    while (true) {
      Optional<String> failure = apply(heard, act(heard, cause(heard)), byType);
      if (failure.isPresent()) {
        LOG.error("{} {} could not be applied: {}", heard.type(), heard.id(), failure.get());
        ledger.hole(heard, failure.get());
        count("failed");
        return new InboxLedger.Cursor(heard.sequence() - 1, true, true);
      }
      CrashPoint.AFTER_EFFECT.reached();
      ledger.applied(heard, waits);
      CrashPoint.BEFORE_COMMIT.reached();
      Optional<Heard> next = waits ? ledger.parked(heard, heard.sequence()) : Optional.empty();
      if (next.isEmpty()) {
        return new InboxLedger.Cursor(heard.sequence(), false, waits);
      }
      heard = next.get();
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
