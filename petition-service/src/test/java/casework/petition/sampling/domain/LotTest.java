package casework.petition.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotTest {

  private static final List<String> DIGESTS =
      IntStream.rangeClosed(1, 400).mapToObj(each -> Lot.digest("YC2020-" + each)).toList();

  @Test
  void drawsTheSameAgainFromTheSameSeedInWhateverOrderTheListIs() {
    assertThat(Lot.drawn("the seed of June 2020", DIGESTS.reversed(), 20))
        .isEqualTo(Lot.drawn("the seed of June 2020", DIGESTS, 20))
        .hasSize(20)
        .doesNotHaveDuplicates()
        .isSubsetOf(DIGESTS);
  }

  @Test
  void drawsOthersFromAnotherSeed() {
    assertThat(Lot.drawn("the seed of July 2020", DIGESTS, 20))
        .isNotEqualTo(Lot.drawn("the seed of June 2020", DIGESTS, 20));
  }

  /** What sha256sum says of the same text. */
  @Test
  void drawsWhatTheToolsOfAnySystemDraw() {
    assertThat(Lot.digest("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Lot.ofList(List.of("b", "a"))).isEqualTo(Lot.digest("a\nb"));
    List<String> two = List.of(Lot.digest("one"), Lot.digest("two"));
    String first =
        Lot.digest("seed\n" + two.get(0)).compareTo(Lot.digest("seed\n" + two.get(1))) < 0
            ? two.get(0)
            : two.get(1);
    assertThat(Lot.drawn("seed", two, 1)).containsExactly(first);
  }

  @Test
  void drawsEveryOrderAboutAsOften() {
    int[] drawn = new int[DIGESTS.size()];
    for (int seed = 0; seed < 1_000; seed++) {
      Lot.drawn("seed number " + seed, DIGESTS, 20).forEach(each -> drawn[DIGESTS.indexOf(each)]++);
    }
    // Fifty times each is expected; five standard deviations to either side.
    assertThat(IntStream.of(drawn)).allMatch(each -> each > 15 && each < 85);
  }
}
