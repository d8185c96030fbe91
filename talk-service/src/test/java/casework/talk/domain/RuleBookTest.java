package casework.talk.domain;

import static casework.talk.SampleTalks.CITY;
import static casework.talk.SampleTalks.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several limit tables holds. */
class RuleBookTest {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  private static final LimitTable SHIPPED = RULES.limits().getFirst();

  private static LimitTable table(String id, String organ, LocalDate from) {
    return new LimitTable(
        id,
        organ,
        from,
        null,
        SHIPPED.example(),
        SHIPPED.remark(),
        SHIPPED.limits(),
        SHIPPED.influence(),
        SHIPPED.influenceAtMost(),
        SHIPPED.expelling(),
        SHIPPED.organisational(),
        SHIPPED.yearly(),
        SHIPPED.content());
  }

  private static String chosen(LimitTable... tables) {
    return new RuleBook(List.of(tables), RULES.policies(), RULES.calendars()).table(CITY, DAY).id();
  }

  @Test
  void theYoungerOfTwoThatAreInForceHoldsInWhateverOrderTheyAreRead() {
    LimitTable older = table("older", CITY, LocalDate.of(2019, 1, 1));
    LimitTable younger = table("younger", CITY, LocalDate.of(2020, 1, 1));
    LimitTable coming = table("coming", CITY, LocalDate.of(2020, 4, 1));

    assertThat(chosen(older, younger, coming, SHIPPED)).isEqualTo("younger");
    assertThat(chosen(coming, younger, older, SHIPPED)).isEqualTo("younger");
  }

  @Test
  void anOrgansOwnGoesBeforeOneForAnyAndTheOfficesBeforeTheShippedOfTheSameDay() {
    LimitTable own = table("own", CITY, LocalDate.of(2019, 1, 1));
    LimitTable any = table("any", "*", LocalDate.of(2020, 1, 1));
    LimitTable same = table("same", "*", SHIPPED.validFrom());

    assertThat(chosen(any, own, SHIPPED)).isEqualTo("own");
    assertThat(chosen(same, SHIPPED)).isEqualTo("same");
  }
}
