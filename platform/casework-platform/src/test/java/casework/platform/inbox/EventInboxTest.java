package casework.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.AlreadyApplied;
import casework.platform.store.LocalStore;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.kafka.listener.BatchListenerFailedException;
import tools.jackson.databind.json.JsonMapper;

class EventInboxTest {

  private static final String TYPE = "casework.thing.happened.v1";
  private static final String NEW_TYPE = "casework.thing.new-in-a-later-release.v1";
  private static final UUID ONE = new UUID(7, 1);
  private static final UUID OTHER = new UUID(7, 2);
  private static final Map<UUID, String> NAMES = Map.of(ONE, "one", OTHER, "other");

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private final List<String> effects = new ArrayList<>();
  private final Set<String> poison = new HashSet<>();
  private EventInbox inbox;

  private final Map<String, EventHandler> handlers =
      Map.of(
          TYPE,
          (heard, act) -> {
            String fact = fact(heard, act);
            if (poison.contains(fact)) {
              throw new IllegalArgumentException("cannot be applied");
            }
            effects.add(fact);
          });

  @BeforeEach
  void open() {
    inbox = inbox(STORE.fresh());
  }

  private static EventInbox inbox(MongoDatabase database) {
    return new EventInbox("test", database, JsonMapper.shared(), new SimpleMeterRegistry());
  }

  private static String fact(Heard heard, Act act) {
    assertThat(act.cause())
        .isEqualTo(
            new Cause.Heard(heard.source(), heard.aggregate(), heard.sequence(), heard.id()));
    return NAMES.getOrDefault(heard.aggregate(), heard.aggregate() + " ") + heard.sequence();
  }

  private static ConsumerRecord<String, byte[]> record(UUID matter, long sequence, String type) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(
            "t",
            0,
            0,
            matter.toString(),
            "{\"n\":1,\"later\":true}".getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            new UUID(9, sequence).toString(),
            "ce_source",
            "/casework/other-service",
            "ce_subject",
            matter.toString(),
            "ce_type",
            type,
            "ce_sequence",
            Long.toString(sequence),
            "ce_lawtime",
            "2020-06-15T08:00:00Z")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  private void receive(ConsumerRecord<String, byte[]> record) {
    inbox.receive(List.of(record), handlers);
  }

  private void receive(UUID matter, long... sequences) {
    LongStream.of(sequences).forEach(each -> receive(record(matter, each, TYPE)));
  }

  @Test
  void appliesAFactOnceHoweverOftenItComes() {
    receive(ONE, 1, 1, 2, 1, 2, 2);

    assertThat(effects).containsExactly("one1", "one2");
  }

  /** What the switch of the fault tests does, which no service runs with outside them. */
  @Test
  void takesEveryDeliveryForANewFactWhereItIsSwitchedOff() {
    List<Act> acts = new ArrayList<>();
    EventInbox forgetful =
        new EventInbox(
            "test",
            STORE.fresh(),
            JsonMapper.shared(),
            new SimpleMeterRegistry(),
            ObservationRegistry.NOOP,
            false);

    for (int times = 0; times < 3; times++) {
      forgetful.receive(List.of(record(ONE, 1, TYPE)), Map.of(TYPE, (_, act) -> acts.add(act)));
    }

    assertThat(acts).hasSize(3).extracting(Act::cause).doesNotHaveDuplicates();
  }

  @Test
  void letsWhatComesEarlyWaitWhileOtherMattersGoOn() {
    receive(ONE, 3, 2);
    receive(OTHER, 1);
    assertThat(effects).containsExactly("other1");
    assertThat(inbox.waiting()).isEqualTo(2);

    receive(ONE, 1);

    assertThat(effects).containsExactly("other1", "one1", "one2", "one3");
    assertThat(inbox.waiting()).isZero();
  }

  @Test
  void passesOverATypeItDoesNotKnowWithoutLosingItsPlace() {
    receive(ONE, 1);
    receive(record(ONE, 2, NEW_TYPE));
    receive(ONE, 3);

    assertThat(effects).containsExactly("one1", "one3");
  }

  @Test
  void leavesAHoleThatOnlyARedriveCloses() {
    poison.add("one2");
    receive(ONE, 1, 2, 3);
    receive(OTHER, 1);
    assertThat(effects).containsExactly("one1", "other1");
    assertThat(inbox.holes()).extracting(InboxHole::sequence).containsExactly(2L);

    poison.clear();
    receive(ONE, 2, 3);
    assertThat(effects).containsExactly("one1", "other1");
    InboxHole hole = inbox.holes().getFirst();

    assertThat(inbox.redrive(hole, handlers)).isTrue();
    assertThat(effects).containsExactly("one1", "other1", "one2", "one3");
    assertThat(inbox.holes()).isEmpty();
  }

  @Test
  void takesAFactWhoseTurnCameWhileItWasBeingKept() {
    poison.add("one1");
    receive(ONE, 1);
    Map<String, EventHandler> redriving =
        Map.of(
            TYPE,
            (heard, act) -> {
              if (heard.aggregate().equals(OTHER)) {
                poison.clear();
                assertThat(inbox.redrive(inbox.holes().getFirst(), handlers)).isTrue();
              }
              effects.add(fact(heard, act));
            });

    // The second finds its matter's hole in what was read before the poll's first was taken.
    inbox.receive(List.of(record(OTHER, 1, TYPE), record(ONE, 2, TYPE)), redriving);

    assertThat(effects).containsExactly("one1", "other1", "one2");
    assertThat(inbox.waiting()).isZero();
  }

  @Test
  void knowsOfAHoleThatWhatCameBeforeItIsDoneWith() {
    receive(ONE, 1);
    poison.add("one3");
    inbox.receive(List.of(record(ONE, 2, NEW_TYPE), record(ONE, 3, TYPE)), handlers);

    receive(record(ONE, 2, NEW_TYPE));
    poison.clear();

    assertThat(inbox.redrive(inbox.holes().getFirst(), handlers)).isTrue();
    assertThat(effects).containsExactly("one1", "one3");
    assertThat(inbox.waiting()).isZero();
  }

  @Test
  void looksForWhatWaitsWhereTheCursorDoesNotSay() {
    MongoDatabase database = STORE.fresh();
    inbox = inbox(database);
    receive(ONE, 1, 3);
    // As it was kept before cursors said so.
    database.getCollection("inbox").updateMany(new Document(), Updates.unset("waits"));

    receive(ONE, 2);

    assertThat(effects).containsExactly("one1", "one2", "one3");
    assertThat(inbox.waiting()).isZero();
  }

  @Test
  void keepsAHoleThatStillCannotBeApplied() {
    poison.add("one1");
    receive(ONE, 1, 2);

    assertThat(inbox.redrive(inbox.holes().getFirst(), handlers)).isFalse();
    assertThat(inbox.holes()).hasSize(1);
  }

  @Test
  void asksForTheRecordAgainWhileTheStoreIsAway() {
    Map<String, EventHandler> away =
        Map.of(
            TYPE,
            (_, _) -> {
              throw new MongoTimeoutException("no store");
            });

    assertThatExceptionOfType(BatchListenerFailedException.class)
        .isThrownBy(() -> inbox.receive(List.of(record(ONE, 1, TYPE)), away))
        .withCauseInstanceOf(MongoTimeoutException.class);
    receive(ONE, 1);
    assertThat(effects).containsExactly("one1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ce_specversion", "ce_id", "ce_source", "ce_subject", "ce_type", "ce_sequence"})
  void rejectsARecordWithoutOneOfTheHeadersItNeeds(String header) {
    ConsumerRecord<String, byte[]> record = record(ONE, 1, TYPE);
    record.headers().remove(header);

    assertThatExceptionOfType(BatchListenerFailedException.class)
        .isThrownBy(() -> receive(record))
        .withCauseInstanceOf(Unreadable.class);
  }

  @Test
  void rejectsABodyThatIsNoJson() {
    ConsumerRecord<String, byte[]> good = record(ONE, 1, TYPE);
    ConsumerRecord<String, byte[]> bad =
        new ConsumerRecord<>("t", 0, 0, good.key(), "{\"n\":".getBytes(StandardCharsets.UTF_8));
    good.headers().forEach(bad.headers()::add);

    assertThatExceptionOfType(BatchListenerFailedException.class)
        .isThrownBy(() -> receive(bad))
        .withCauseInstanceOf(Unreadable.class);
  }

  @Test
  void doesWithWhatStandsBeforeTheRecordThatIsNoFact() {
    ConsumerRecord<String, byte[]> bad = record(OTHER, 1, TYPE);
    bad.headers().remove("ce_id");

    assertThatExceptionOfType(BatchListenerFailedException.class)
        .isThrownBy(
            () ->
                inbox.receive(
                    List.of(record(ONE, 1, TYPE), record(ONE, 2, NEW_TYPE), bad), handlers))
        .satisfies(failure -> assertThat(failure.getIndex()).isEqualTo(2));
    receive(ONE, 3);

    assertThat(effects).containsExactly("one1", "one3");
  }

  @Test
  void takesAPollInItsOrderWhereverTheKnownTypesStand() {
    inbox.receive(
        List.of(
            record(ONE, 1, NEW_TYPE),
            record(OTHER, 2, TYPE),
            record(ONE, 2, TYPE),
            record(ONE, 4, NEW_TYPE),
            record(OTHER, 1, NEW_TYPE),
            record(ONE, 3, NEW_TYPE),
            record(ONE, 5, TYPE),
            record(ONE, 6, NEW_TYPE),
            record(ONE, 2, TYPE)),
        handlers);
    receive(ONE, 7);

    assertThat(effects).containsExactly("one2", "other2", "one5", "one7");
    assertThat(inbox.waiting()).isZero();
  }

  @Test
  void remembersWhatItPassedOverWhenTheNextComesEarlyInTheSamePoll() {
    inbox.receive(
        List.of(record(ONE, 1, NEW_TYPE), record(ONE, 3, TYPE), record(ONE, 2, TYPE)), handlers);

    assertThat(effects).containsExactly("one2", "one3");
    assertThat(inbox.waiting()).isZero();
  }

  /**
   * What comes again after the end is the poll's facts alone: those that waited came long before.
   */
  @Test
  void goesOnAfterAnEndBetweenAFactAndThoseThatWaitBehindIt() {
    receive(ONE, 2, 3);
    Map<String, EventHandler> ending =
        Map.of(
            TYPE,
            (heard, act) -> {
              if (heard.sequence() == 2) {
                throw new End();
              }
              effects.add(fact(heard, act));
            });
    assertThatExceptionOfType(End.class)
        .isThrownBy(() -> inbox.receive(List.of(record(ONE, 1, TYPE)), ending));

    receive(ONE, 1);

    assertThat(effects).containsExactly("one1", "one2", "one3");
    assertThat(inbox.waiting()).isZero();
  }

  @Test
  void letsNothingWaitThatHasHadItsEffectBeforeAnEnd() {
    MongoDatabase database = STORE.fresh();
    inbox = inbox(database);
    receive(ONE, 2, 3);
    List<Document> waiting = database.getCollection("inbox_waiting").find().into(new ArrayList<>());
    receive(ONE, 1);
    // As where it ended between the cursor and the row.
    database.getCollection("inbox_waiting").insertMany(waiting);

    receive(ONE, 1);

    assertThat(effects).containsExactly("one1", "one2", "one3");
    assertThat(inbox.waiting()).isZero();
  }

  /** It stands still before it keeps a fact for later, and another has long been through. */
  @Test
  void letsNothingWaitThatAnotherHasDoneMeanwhile() {
    MongoDatabase database = STORE.fresh();
    inbox = inbox(database);
    EventInbox other = inbox(database);
    receive(ONE, 1);
    Map<String, EventHandler> stopping =
        Map.of(
            TYPE,
            (_, _) -> other.receive(List.of(record(ONE, 2, TYPE), record(ONE, 3, TYPE)), handlers));

    inbox.receive(List.of(record(OTHER, 1, TYPE), record(ONE, 3, TYPE)), stopping);

    assertThat(effects).containsExactly("one1", "one2", "one3");
    assertThat(inbox.waiting()).isZero();
  }

  /** It stands still amid a fact, and another has come to a later one that cannot be applied. */
  @Test
  void leavesAnothersHoleOpen() {
    MongoDatabase database = STORE.fresh();
    inbox = inbox(database);
    EventInbox other = inbox(database);
    poison.add("one3");
    Map<String, EventHandler> stopping =
        Map.of(
            TYPE,
            (_, _) -> {
              other.receive(
                  List.of(record(ONE, 1, TYPE), record(ONE, 2, TYPE), record(ONE, 3, TYPE)),
                  handlers);
              throw new AlreadyApplied();
            });

    inbox.receive(List.of(record(ONE, 1, TYPE)), stopping);

    assertThat(inbox.holes()).extracting(InboxHole::sequence).containsExactly(3L);
    receive(ONE, 4);
    poison.clear();
    assertThat(inbox.redrive(inbox.holes().getFirst(), handlers)).isTrue();
    assertThat(effects).containsExactly("one1", "one2", "one3", "one4");
    assertThat(inbox.waiting()).isZero();
  }

  /** What no program can catch, as a process that ends. */
  private static final class End extends Error {
    @Serial private static final long serialVersionUID = 1L;
  }

  /** It was stopped amid a poll for so long that another took its partitions over. */
  @Test
  void doesNotSetBackWhatAnotherHasDoneMeanwhile() {
    MongoDatabase database = STORE.fresh();
    EventInbox other = inbox(database);
    inbox = inbox(database);
    Map<String, EventHandler> stopping =
        Map.of(
            TYPE,
            (heard, act) ->
                other.receive(
                    List.of(
                        record(ONE, 1, NEW_TYPE), record(ONE, 2, NEW_TYPE), record(ONE, 3, TYPE)),
                    handlers));

    inbox.receive(List.of(record(ONE, 1, NEW_TYPE), record(OTHER, 1, TYPE)), stopping);
    receive(ONE, 3, 4);

    assertThat(effects).containsExactly("one3", "one4");
    assertThat(inbox.waiting()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void endsTheSameFromAnyOrderAndAnyNumberOfRepeats(long seed) {
    Random random = new Random(seed);
    List<long[]> deliveries = new ArrayList<>();
    for (long matter = 1; matter <= 8; matter++) {
      for (long sequence = 1; sequence <= 6; sequence++) {
        for (int times = random.nextInt(1, 4); times > 0; times--) {
          deliveries.add(new long[] {matter, sequence});
        }
      }
    }
    Collections.shuffle(deliveries, random);

    // In polls of any size; of each matter every third fact, and not the same of all, has nothing
    // to effect here.
    while (!deliveries.isEmpty()) {
      List<long[]> poll = deliveries.subList(0, random.nextInt(1, deliveries.size() + 1));
      inbox.receive(
          poll.stream()
              .map(
                  each ->
                      record(
                          new UUID(9, each[0]), each[1], isNew(each[0], each[1]) ? NEW_TYPE : TYPE))
              .toList(),
          handlers);
      poll.clear();
    }

    for (long matter = 1; matter <= 8; matter++) {
      String name = new UUID(9, matter) + " ";
      long which = matter;
      assertThat(effects.stream().filter(each -> each.startsWith(name)).toList())
          .as("seed %d", seed)
          .containsExactlyElementsOf(
              LongStream.rangeClosed(1, 6)
                  .filter(each -> !isNew(which, each))
                  .mapToObj(each -> name + each)
                  .toList());
    }
    assertThat(inbox.waiting()).isZero();
  }

  private static boolean isNew(long matter, long sequence) {
    return (matter + sequence) % 3 == 0;
  }

  @Test
  void withoutTheInboxTheSameDeliveriesWouldRepeatAndReorder() {
    List<String> bare = new ArrayList<>();
    for (long each : new long[] {2, 1, 1}) {
      bare.add("one" + each);
    }
    receive(ONE, 2, 1, 1);

    assertThat(effects).isNotEqualTo(bare).containsExactly("one1", "one2");
  }
}
