package casework.platform.tally;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.store.LocalStore;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyBookTest {

  private static final int FACTS = 120;
  private static final List<String> ORGANS = List.of("990300-JW", "990301-JW");
  private static final List<String> COLOURS = List.of("GREEN", "BLUE", "YELLOW", "RED", "");

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private final MongoDatabase database = STORE.fresh();

  /** A tally book, and what the store shows it. */
  private static final class Book {

    private final AtomicReference<Map<UUID, Counted>> shown = new AtomicReference<>(Map.of());
    private final TallyBook tallies;

    Book(MongoDatabase database, String matters) {
      tallies =
          new TallyBook(
              database,
              matters,
              about -> {
                Map<UUID, Counted> found = new HashMap<>(shown.get());
                found.keySet().retainAll(about);
                return found;
              });
    }

    void count(int partition, Map<UUID, Long> told, Map<UUID, Counted> shows) {
      shown.set(shows);
      tallies.count(partition, told);
    }

    Map<Counted, Long> read() {
      return tallies.read();
    }
  }

  /** What all matters count as after each fact, by the fact's place. */
  private record History(List<UUID> told, List<Map<UUID, Counted>> states) {

    static History of(Random random) {
      List<UUID> matters = new ArrayList<>();
      for (int n = 0; n < 8; n++) {
        matters.add(new UUID(random.nextLong(), random.nextLong()));
      }
      List<UUID> told = new ArrayList<>();
      List<Map<UUID, Counted>> states = new ArrayList<>();
      Map<UUID, Counted> now = new HashMap<>();
      for (int n = 0; n < FACTS; n++) {
        int which = random.nextInt(matters.size());
        // Now and then one goes to another organ.
        String organ = ORGANS.get((which + (random.nextInt(6) == 0 ? 1 : 0)) % ORGANS.size());
        String colour = COLOURS.get(random.nextInt(COLOURS.size()));
        now.put(
            matters.get(which),
            random.nextInt(5) == 0
                ? Counted.NOTHING
                : new Counted(organ, List.of("D" + random.nextInt(2), colour)));
        told.add(matters.get(which));
        states.add(new HashMap<>(now));
      }
      return new History(told, states);
    }

    /** A poll of these facts, when the store has come as far as {@code seenAt}. */
    void poll(Book book, int from, int upTo, int seenAt) {
      Map<UUID, Long> last = new HashMap<>();
      for (int place = from; place <= upTo; place++) {
        last.put(told.get(place), (long) place);
      }
      book.count(0, last, states.get(seenAt));
    }

    Map<Counted, Long> numbers() {
      Map<Counted, Long> numbers = new HashMap<>();
      states.getLast().values().forEach(each -> numbers.merge(each, 1L, Long::sum));
      numbers.remove(Counted.NOTHING);
      return numbers;
    }
  }

  /** What befalls the listener at one of its dealings with the store. */
  @FunctionalInterface
  private interface Mishap {
    void at(String operation);
  }

  /** The database, with something happening before and after each dealing with it. */
  private MongoDatabase stumbling(Mishap mishap) {
    return (MongoDatabase)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {MongoDatabase.class},
            (_, method, arguments) -> {
              Object made = method.invoke(database, arguments);
              return made instanceof MongoCollection<?> collection
                  ? stumbling(collection, mishap)
                  : made;
            });
  }

  private Object stumbling(MongoCollection<?> collection, Mishap mishap) {
    return Proxy.newProxyInstance(
        getClass().getClassLoader(),
        new Class<?>[] {MongoCollection.class},
        (_, method, arguments) -> {
          mishap.at("before " + method.getName());
          try {
            Object done = method.invoke(collection, arguments);
            mishap.at("after " + method.getName());
            return done;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void countsEachOnceWhereverTheListenerIsStopped(long seed) {
    History history = History.of(new Random(seed));

    play(history, seed, "stopped" + seed, false);

    assertThat(new Book(database, "stopped" + seed).read()).isEqualTo(history.numbers());
  }

  /** The control: without the noted places a poll that comes again is counted again. */
  @Test
  void wouldNotWithoutThePlaces() {
    List<Boolean> right = new ArrayList<>();
    for (long seed = 1; seed <= 6; seed++) {
      History history = History.of(new Random(seed));
      play(history, seed, "forgetful" + seed, true);
      right.add(new Book(database, "forgetful" + seed).read().equals(history.numbers()));
    }
    assertThat(right).contains(false);
  }

  private void play(History history, long seed, String name, boolean forgetful) {
    Random random = new Random(seed * 31);
    Book book = crashing(name, random);
    int committed = 0;
    while (committed < FACTS) {
      int upTo = Math.min(FACTS - 1, committed + random.nextInt(9));
      int seenAt = upTo + random.nextInt(FACTS - upTo);
      try {
        history.poll(book, committed, upTo, seenAt);
        committed = upTo + 1;
      } catch (Crash e) {
        book = random.nextBoolean() ? crashing(name, random) : book;
        if (forgetful) {
          database
              .getCollection(name + "_tallies")
              .updateMany(new Document(), Updates.unset("mark"));
        }
      }
    }
  }

  private Book crashing(String name, Random random) {
    return new Book(
        stumbling(
            _ -> {
              if (random.nextInt(12) == 0) {
                throw new Crash();
              }
            }),
        name);
  }

  /** Another listener takes the partition over amid each dealing of the first with the store. */
  @ParameterizedTest
  @MethodSource("moments")
  void countsEachOnceThoughAnotherTakesOver(int when, int polls) {
    String name = "overtaken" + when + "-" + polls;
    History history = History.of(new Random(when * 7L + polls));
    Book other = new Book(database, name);
    int[] dealings = {0};
    Runnable takesOver =
        () -> {
          int from = 0;
          for (int n = 1; n <= polls; n++) {
            int upTo = 40 * n / polls;
            again(other, history, from, upTo, Math.max(upTo, 30));
            from = upTo + 1;
          }
        };
    Book first =
        new Book(
            stumbling(
                _ -> {
                  if (dealings[0]++ == when) {
                    takesOver.run();
                  }
                }),
            name);
    boolean overtaken = false;
    try {
      history.poll(first, 0, 10, 12);
    } catch (RuntimeException e) {
      overtaken = true;
    }
    if (dealings[0] <= when) {
      takesOver.run();
    }
    again(other, history, 41, FACTS - 1, FACTS - 1);

    assertThat(other.read()).as("overtaken: %s", overtaken).isEqualTo(history.numbers());
  }

  static Stream<Arguments> moments() {
    return IntStream.range(0, 24)
        .boxed()
        .flatMap(when -> Stream.of(1, 2, 3).map(polls -> Arguments.of(when, polls)));
  }

  /** As a listener does that is told to: from the same place on. */
  private static void again(Book book, History history, int from, int upTo, int seenAt) {
    for (int tries = 1; ; tries++) {
      try {
        history.poll(book, from, upTo, seenAt);
        return;
      } catch (RuntimeException e) {
        if (tries == 3) {
          throw e;
        }
      }
    }
  }

  @Test
  void readsOneDocumentAPartitionHoweverManyMattersThereAre() {
    Book book = new Book(database, "many");
    for (int n = 0; n < 500; n++) {
      UUID matter = new UUID(7, n);
      Counted counted = new Counted("990300-JW", List.of("D1", COLOURS.get(n % 5)));
      book.count(0, Map.of(matter, (long) n), Map.of(matter, counted));
    }

    Document tally = tally("many");
    assertThat(tally.get("numbers", Document.class)).hasSize(5);
  }

  /** Differences that come to none together have been counted nonetheless. */
  @Test
  void countsOnAfterTwoHaveChangedPlaces() {
    Book book = new Book(database, "places");
    UUID one = new UUID(1, 1);
    UUID other = new UUID(1, 2);
    Counted d1 = new Counted("990300-JW", List.of("D1", "RED"));
    Counted d2 = new Counted("990300-JW", List.of("D2", "RED"));
    Counted d3 = new Counted("990300-JW", List.of("D3", "RED"));
    book.count(0, Map.of(one, 0L, other, 1L), Map.of(one, d1, other, d2));

    book.count(0, Map.of(one, 2L, other, 3L), Map.of(one, d2, other, d1));
    book.count(0, Map.of(one, 4L), Map.of(one, d3));

    assertThat(book.read()).isEqualTo(Map.of(d1, 1L, d3, 1L));
  }

  @Test
  void keepsNothingOfWhatThereIsNoneOfAnyMore() {
    Book book = new Book(database, "gone");
    for (int n = 0; n < 50; n++) {
      counts(book, n, new Counted(ORGANS.get(n % 2), List.of("D" + n)));
    }
    counts(book, 50, Counted.NOTHING);

    assertThat(tally("gone").get("numbers", Document.class)).isEmpty();
    assertThat(book.read()).isEmpty();
  }

  private Document tally(String name) {
    List<Document> all = database.getCollection(name + "_tallies").find().into(new ArrayList<>());
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  /** Also where a word would mean something to the store, or is the sign between words. */
  @Test
  void keepsWordsAsTheyAre() {
    Book book = new Book(database, "words");
    Counted strange = new Counted("990300-JW", List.of("a.b", "$c", "d|e", "", "六室 %2E"));
    counts(book, 1, strange);

    assertThat(book.read()).isEqualTo(Map.of(strange, 1L));
  }

  @Test
  void passesOverWhatBearsNoMattersId() {
    UUID matter = new UUID(1, 1);
    TallyBook book =
        new TallyBook(
            database, "strange", _ -> Map.of(matter, new Counted("990300-JW", List.of("D1"))));

    book.hear(List.of(fact(1, "no id"), fact(2, null), fact(3, matter.toString()), fact(4, "")));

    assertThat(book.read()).isEqualTo(Map.of(new Counted("990300-JW", List.of("D1")), 1L));
  }

  private static ConsumerRecord<String, byte[]> fact(long place, @Nullable String key) {
    return new ConsumerRecord<>("casework.thing.v1", 0, place, key, new byte[0]);
  }

  private static void counts(Book book, long place, Counted counted) {
    UUID matter = new UUID(1, 1);
    book.count(3, Map.of(matter, place), Map.of(matter, counted));
  }
}
