package casework.inspection.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.inspection.Samples;
import casework.inspection.domain.InspectionRefusal;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table of the four recusals, and that nothing leads around them. */
class RecusalTest {

  /** All sixteen ways in which the four reasons can meet. */
  static Stream<Set<RecusalKind>> cells() {
    return IntStream.range(0, 16)
        .mapToObj(
            bits -> {
              Set<RecusalKind> kinds = EnumSet.noneOf(RecusalKind.class);
              for (RecusalKind kind : RecusalKind.values()) {
                if ((bits & 1 << kind.ordinal()) != 0) {
                  kinds.add(kind);
                }
              }
              return kinds;
            });
  }

  private static Declaration of(Set<RecusalKind> kinds) {
    return new Declaration(
        "C-9",
        kinds.contains(RecusalKind.CROSS) ? Samples.COUNTY : "990302-JW",
        kinds.contains(RecusalKind.AREA) ? "990301" : "990302",
        kinds.contains(RecusalKind.POST) ? List.of(Samples.TOWNSHIP.unit()) : List.of("990302-U1"),
        kinds.contains(RecusalKind.DUTY)
            ? List.of(new Declaration.Tie(Samples.TOWNSHIP.unit(), "spouse"))
            : List.of(new Declaration.Tie("990302-U1", "spouse")),
        Samples.MONDAY);
  }

  private static Round trying(Declaration declared, Set<String> posts) {
    return Samples.aPlannedRound()
        .declare(List.of(declared), Samples.by(Samples.INSPECTOR))
        .next()
        .compose(
            1,
            List.of(new Seat(declared.member(), Seat.Duty.MEMBER)),
            List.of(Samples.TOWNSHIP),
            _ -> posts,
            Samples.by(Samples.INSPECTOR))
        .next();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  @Rule("R-INSP-01")
  void namesExactlyTheReasonsThereAre(Set<RecusalKind> kinds) {
    assertThat(Recusal.kinds(of(kinds), Set.of(), Samples.TOWNSHIP, Samples.CITY)).isEqualTo(kinds);
  }

  @Test
  @Rule(value = "R-INSP-01", kind = RuleKind.ALLOWS)
  void seatsWhoHasNoReasonToKeepOut() {
    Round round = trying(of(Set.of()), Set.of());

    assertThat(round.groups().getFirst().seats()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  @Rule(value = "R-INSP-01", kind = RuleKind.REFUSES)
  void seatsNobodyWithAnyReasonWhoeverAsks(Set<RecusalKind> kinds) {
    if (kinds.isEmpty()) {
      assertThat(trying(of(kinds), Set.of()).groups()).hasSize(1);
      return;
    }
    assertThatThrownBy(() -> trying(of(kinds), Set.of()))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(
                        new InspectionRefusal.MustNotInspect(
                            "C-9",
                            Samples.TOWNSHIP.unit(),
                            kinds.stream().map(RecusalKind::word).toList())));
  }

  @Test
  @Rule(value = "R-INSP-01", kind = RuleKind.REFUSES)
  void refusesAPostTheDirectoryKnowsAndTheFormDoesNotSay() {
    assertThatThrownBy(() -> trying(of(Set.of()), Set.of(Samples.TOWNSHIP.unit())))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal().code()).isEqualTo("must-not-inspect"));
  }

  @Test
  @Rule(value = "R-INSP-01", kind = RuleKind.REFUSES)
  void seatsNobodyWhoHasNotDeclared() {
    assertThatThrownBy(
            () ->
                Samples.aPlannedRound()
                    .compose(
                        1,
                        List.of(new Seat("C-9", Seat.Duty.MEMBER)),
                        List.of(Samples.TOWNSHIP),
                        _ -> Set.of(),
                        Samples.by(Samples.INSPECTOR)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new InspectionRefusal.Undeclared("C-9")));
  }

  @Test
  void letsAnOrgansOwnPeopleInspectItsOwnUnits() {
    Declaration cityMan = Samples.declared("C-1");

    assertThat(Recusal.kinds(cityMan, Set.of(), Samples.BUREAU, Samples.CITY)).isEmpty();
    assertThat(Recusal.kinds(cityMan, Set.of(), Samples.TOWNSHIP, Samples.CITY)).isEmpty();
  }

  @Test
  void keepsACountysOwnPeopleOutOfTheCountyOnlyWhereAHigherOrganInspects() {
    Declaration ofTheCounty =
        new Declaration("C-5", Samples.COUNTY, "990399", List.of(), List.of(), Samples.MONDAY);

    assertThat(Recusal.kinds(ofTheCounty, Set.of(), Samples.TOWNSHIP, Samples.CITY))
        .containsExactly(RecusalKind.CROSS);
    assertThat(Recusal.kinds(ofTheCounty, Set.of(), Samples.TOWNSHIP, Samples.COUNTY)).isEmpty();
  }

  @Test
  void takesOutOfTheGroupWhoDeclaresATieLater() {
    Change<Round, RoundEvent> change =
        Samples.aMannedRound()
            .declare(
                List.of(
                    new Declaration(
                        "C-2",
                        Samples.CITY,
                        "990399",
                        List.of(),
                        List.of(new Declaration.Tie(Samples.TOWNSHIP.unit(), "relative")),
                        Samples.MONDAY)),
                Samples.by(Samples.INSPECTOR));

    assertThat(change.events())
        .containsExactly(
            new RoundEvent.MemberRecused(
                Samples.ROUND,
                Samples.CITY,
                "C-2",
                Samples.TOWNSHIP.unit(),
                List.of(RecusalKind.DUTY),
                Samples.MONDAY));
    Group group = change.next().groups().getFirst();
    assertThat(group.seats()).extracting(Seat::member).containsExactly("C-1");
    assertThat(group.former()).hasSize(1);
    assertThatThrownBy(() -> change.next().announce(Samples.by(Samples.INSPECTOR)))
        .isInstanceOf(Refused.class);
  }
}
