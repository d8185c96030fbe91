package casework.inspection.domain.transfer;

import static casework.inspection.Samples.CITY;
import static casework.inspection.Samples.COUNTY;
import static casework.inspection.Samples.HEAD;
import static casework.inspection.Samples.MONDAY;
import static casework.inspection.Samples.by;
import static casework.inspection.domain.Refusals.code;
import static org.assertj.core.api.Assertions.assertThat;

import casework.inspection.Samples;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransferTest {

  private static final Set<String> BELOW = Set.of(COUNTY, "990302-JW");

  private static Routing route(@Nullable String named, String... managers) {
    return Routing.of(
        CITY,
        BELOW,
        Stream.of(managers).map(each -> new Routing.Managed("C", each)).toList(),
        named);
  }

  @Test
  @Rule("R-INSP-06")
  void goesToTheManagerAndIsCopiedUpwardWhereThatIsBelow() {
    assertThat(route(null, CITY)).isEqualTo(new Routing(CITY, null));
    assertThat(route(null, COUNTY, COUNTY)).isEqualTo(new Routing(COUNTY, CITY));
    assertThat(route(null, "640000-JW")).isEqualTo(new Routing("640000-JW", null));
    assertThat(route(COUNTY)).isEqualTo(new Routing(COUNTY, CITY));
  }

  @Test
  @Rule(value = "R-INSP-06", kind = RuleKind.ALLOWS)
  void takesTheOfficesWordWhereItIsRight() {
    assertThat(route(COUNTY, COUNTY)).isEqualTo(new Routing(COUNTY, CITY));
  }

  @Test
  @Rule(value = "R-INSP-06", kind = RuleKind.REFUSES)
  void goesNowhereElse() {
    assertThat(code(() -> route(CITY, COUNTY))).isEqualTo("not-the-manager");
    assertThat(code(() -> route(null, CITY, COUNTY))).isEqualTo("managers-differ");
    assertThat(code(() -> route(null))).isEqualTo("malformed");
    assertThat(
            code(
                () ->
                    Transfer.send(
                        new TransferId(new UUID(7, 8)),
                        new Transfer.Content(
                            Samples.ROUND, Samples.TOWNSHIP, null, List.of(), null, Samples.TEXT),
                        new Routing(COUNTY, CITY),
                        Samples.RULES,
                        by(HEAD))))
        .isEqualTo("not-your-signature");
  }

  @Test
  @Rule("T-INSP-CLUE")
  void isToBeAnsweredWithinThreeMonths() {
    Transfer sent = Samples.aTransfer();

    assertThat(sent.dueOn()).isEqualTo(LocalDate.of(2020, 6, 2));
    assertThat(sent.isPast(sent.dueOn())).isFalse();
    assertThat(sent.isPast(sent.dueOn().plusDays(1))).isTrue();
  }

  @Test
  void hearsAFactOnce() {
    ClueFact fact = new ClueFact(new UUID(3, 3), 1, ClueFact.What.REGISTERED, MONDAY, null);
    Transfer heard = Samples.aTransfer().hear(fact, Samples.clock(MONDAY)).orElseThrow().next();

    assertThat(heard.hear(fact, Samples.clock(MONDAY))).isEmpty();
  }
}
