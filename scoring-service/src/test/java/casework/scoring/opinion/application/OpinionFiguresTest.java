package casework.scoring.opinion.application;

import static casework.scoring.opinion.application.SampleOpinions.DAY;
import static casework.scoring.opinion.application.SampleOpinions.ORGAN;
import static casework.scoring.opinion.application.SampleOpinions.SCORER;
import static casework.scoring.opinion.application.SampleOpinions.actor;
import static casework.scoring.opinion.application.SampleOpinions.requested;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.scoring.board.application.Figure;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpinionFiguresTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 6, 1);

  private final MemoryOpinions opinions = new MemoryOpinions();
  private final OpinionFigures figures = new OpinionFigures(opinions);

  @BeforeEach
  void threeOfWhichOneIsOut() {
    opinions.put(requested(1, FIRST));
    opinions.put(requested(2, DAY));
    opinions.put(requested(3, DAY.plusDays(1)));
    opinions.put(SampleOpinions.issued(4));
  }

  private Figure figure(LocalDate from, LocalDate to, Actor actor) {
    return figures.figures(from, to, ORGAN, actor).getFirst();
  }

  @Test
  void countsThoseAskedForInThePeriodAndThoseOfThemThatAreOut() {
    Figure june = figure(FIRST, DAY, SCORER);

    assertThat(june.numerator()).isEqualTo(1);
    assertThat(june.denominator()).isEqualTo(3);
    assertThat(june.rate()).isEqualTo("33.33");
  }

  @Test
  void bothDaysOfThePeriodCountAndNoneBeside() {
    assertThat(figure(FIRST, FIRST, SCORER).denominator()).isEqualTo(1);
    assertThat(figure(FIRST.plusDays(1), DAY, SCORER).denominator()).isEqualTo(2);
    assertThat(figure(DAY.plusDays(1), DAY.plusDays(1), SCORER).denominator()).isEqualTo(1);
    assertThat(figure(DAY.plusDays(2), DAY.plusDays(9), SCORER).rate())
        .as("a share of nothing")
        .isNull();
  }

  @Test
  void bothNumbersNameTheirRows() {
    Figure june = figure(FIRST, DAY, SCORER);
    String period = "from=2020-06-01&to=2020-06-30&organ=990301-JW";

    assertThat(june.rows()).isEqualTo("/api/scores/opinions?state=issued&" + period);
    assertThat(june.denominatorRows()).isEqualTo("/api/scores/opinions?" + period);
    assertThat(figures.figures(FIRST, DAY, null, SCORER).getFirst().denominatorRows())
        .isEqualTo("/api/scores/opinions?from=2020-06-01&to=2020-06-30");
  }

  @Test
  void anotherOrganCountsNone() {
    assertThat(figure(FIRST, DAY, actor("O9", "990302-JW", Role.SCORER)).denominator()).isZero();
  }
}
