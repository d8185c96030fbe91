package casework.petition.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.duplicate.DuplicateSetGenerator.Kind;
import casework.petition.duplicate.DuplicateSetGenerator.Pair;
import casework.petition.duplicate.DuplicateSetGenerator.Report;
import casework.petition.duplicate.adapter.mongo.MongoTraces;
import casework.petition.duplicate.domain.LikenessTerms;
import casework.petition.duplicate.domain.LikenessTerms.Match;
import casework.petition.duplicate.domain.Trace;
import casework.testkit.mongo.FreshStore;
import casework.testkit.mongo.TestStore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Duplicates found among invented petitions. The whole way is measured: traces are kept in a store,
 * looked up by their marks and compared by the terms that ship; every petition of the set may be
 * proposed for every other, so a wrong proposal anywhere counts against the precision.
 */
@ExtendWith(FreshStore.class)
class DuplicateSetTest {

  private static final long SEED = Long.getLong("casework.duplicates.seed", 20_201_120L);
  private static final int OF_EACH_KIND = Integer.getInteger("casework.duplicates.each", 100);

  @Test
  void findsWhatSaysTheSameAndLittleElse(TestStore store) {
    MongoTraces traces = new MongoTraces(store.database());
    LikenessTerms terms = TraceDesk.terms();
    List<Pair> pairs = new DuplicateSetGenerator(SEED).pairs(OF_EACH_KIND);
    List<Trace> later = new ArrayList<>();
    for (int n = 0; n < pairs.size(); n++) {
      traces.keep(List.of(TraceDesk.trace(2 * n, pairs.get(n).first())));
      later.add(TraceDesk.trace(2 * n + 1, pairs.get(n).second()));
    }
    traces.keep(later);

    Map<Kind, Integer> found = new EnumMap<>(Kind.class);
    int proposed = 0;
    int right = 0;
    for (int n = 0; n < pairs.size(); n++) {
      UUID first = TraceDesk.id(2 * n);
      Trace second = later.get(n);
      Set<UUID> firsts =
          traces.near(List.of(second), 100).getOrDefault(second.petition(), List.of()).stream()
              .flatMap(each -> terms.compare(second, each).stream())
              .filter(each -> each.later().petition().equals(second.petition()))
              .map(Match::first)
              .map(Trace::petition)
              .collect(Collectors.toSet());
      Kind kind = pairs.get(n).kind();
      proposed += firsts.size();
      if (firsts.contains(first)) {
        found.merge(kind, 1, Integer::sum);
        right += kind.isDuplicate() ? 1 : 0;
      }
    }
    long duplicates = pairs.stream().filter(each -> each.kind().isDuplicate()).count();
    double recall = (double) right / duplicates;
    double precision = (double) right / proposed;
    System.out.printf(
        "duplicates: seed %d, %d pairs, terms %s: recall %.2f %% (%d of %d), precision %.2f %%"
            + " (%d of %d)%n",
        SEED,
        pairs.size(),
        terms.id(),
        100 * recall,
        right,
        duplicates,
        100 * precision,
        right,
        proposed);
    for (Kind kind : Kind.values()) {
      System.out.printf(
          "  %-22s proposed %d of %d%n", kind, found.getOrDefault(kind, 0), OF_EACH_KIND);
    }

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(500);
    assertThat(recall).isGreaterThanOrEqualTo(0.95);
    assertThat(precision).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void writesTheSamePairsForTheSameSeed() {
    List<Pair> once = new DuplicateSetGenerator(SEED).pairs(3);

    assertThat(new DuplicateSetGenerator(SEED).pairs(3)).isEqualTo(once);
    assertThat(new DuplicateSetGenerator(SEED + 1).pairs(3)).isNotEqualTo(once);
  }

  @Test
  void keepsNothingThatCanBeRead(TestStore store) {
    MongoTraces traces = new MongoTraces(store.database());
    Report report = new DuplicateSetGenerator(SEED).report();
    traces.keep(List.of(TraceDesk.trace(90_001, report)));

    String kept =
        store.database().getCollection("duplicate_traces").find().into(new ArrayList<>()).stream()
            .map(each -> each.toJson())
            .collect(Collectors.joining());

    assertThat(kept).doesNotContain(report.name()).doesNotContain(report.unit());
    assertThat(kept).doesNotContainPattern("[\\u4e00-\\u9fff]{2}");
  }
}
