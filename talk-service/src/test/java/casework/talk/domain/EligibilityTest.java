package casework.talk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.talk.domain.Eligibility.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision table, every cell in both directions, against what the articles print. */
class EligibilityTest {

  // part | kind | capacity | standings it may talk to | article; whatever is not here is refused.
  private static final String PRINTED =
      """
      SPEAKER | HEART_TO_HEART | PRINCIPAL | SUBORDINATE_PRINCIPAL PEER_MEMBER | 6
      SPEAKER | HEART_TO_HEART | TEAM_MEMBER | PEER_MEMBER OWN_PRINCIPAL | 6
      DELEGATE | HEART_TO_HEART | DISCIPLINE_HEAD | SUBORDINATE_PRINCIPAL PEER_MEMBER | 4
      DELEGATE | HEART_TO_HEART | ORGANISATION_HEAD | SUBORDINATE_PRINCIPAL PEER_MEMBER | 4
      DELEGATE | HEART_TO_HEART | LEADER_IN_CHARGE | SUBORDINATE_PRINCIPAL PEER_MEMBER | 4
      SPEAKER | APPOINTMENT | PRINCIPAL | SUBORDINATE_PRINCIPAL | 9
      DELEGATE | APPOINTMENT | TEAM_MEMBER | SUBORDINATE_PRINCIPAL | 9
      SPEAKER | DUTY | PRINCIPAL | SUBORDINATE_PRINCIPAL PEER_MEMBER | 13
      DELEGATE | DUTY | LEADER_IN_CHARGE | SUBORDINATE_PRINCIPAL | 15
      SPEAKER | INTEGRITY | DISCIPLINE_HEAD | SUBORDINATE_PRINCIPAL SUBORDINATE_MEMBER | 18
      SPEAKER | INTEGRITY | DISCIPLINE_OFFICER | SUBORDINATE_PRINCIPAL SUBORDINATE_MEMBER | 18
      SPEAKER | REMINDER | PRINCIPAL | SUBORDINATE_PRINCIPAL PEER_MEMBER | 21
      SPEAKER | REMINDER | DISCIPLINE_HEAD | PEER_MEMBER | 24
      DELEGATE | REMINDER | DISCIPLINE_HEAD | SUBORDINATE_PRINCIPAL PEER_MEMBER | 4
      DELEGATE | REMINDER | ORGANISATION_HEAD | SUBORDINATE_PRINCIPAL PEER_MEMBER | 4
      DELEGATE | REMINDER | LEADER_IN_CHARGE | SUBORDINATE_PRINCIPAL PEER_MEMBER | 4
      SPEAKER | ADMONITION | PRINCIPAL | SUBORDINATE_PRINCIPAL PEER_MEMBER | 25
      DELEGATE | ADMONITION | DISCIPLINE_HEAD | SUBORDINATE_PRINCIPAL | 25
      DELEGATE | ADMONITION | ORGANISATION_HEAD | SUBORDINATE_PRINCIPAL | 25
      DELEGATE | ADMONITION | LEADER_IN_CHARGE | SUBORDINATE_PRINCIPAL | 25
      SPEAKER | RETURN_VISIT | PRINCIPAL | SUBORDINATE_PRINCIPAL PEER_MEMBER | 28
      DELEGATE | RETURN_VISIT | DISCIPLINE_HEAD | SUBORDINATE_PRINCIPAL | 28
      DELEGATE | RETURN_VISIT | ORGANISATION_HEAD | SUBORDINATE_PRINCIPAL | 28
      DELEGATE | RETURN_VISIT | LEADER_IN_CHARGE | SUBORDINATE_PRINCIPAL | 28
      SPEAKER | SUPERVISION | HANDLING_LEAD | OFFICER | 0
      SPEAKER | SUPERVISION | CONTACT_LEADER | OFFICER | 0
      SPEAKER | SUPERVISION | LEADER_IN_CHARGE | OFFICER | 0
      """;

  private static final Map<String, Integer> ALLOWED = allowed();

  private static Map<String, Integer> allowed() {
    Map<String, Integer> cells = new TreeMap<>();
    PRINTED
        .lines()
        .map(line -> line.split(" *\\| *", -1))
        .forEach(
            cell ->
                List.of(cell[3].split(" ", -1))
                    .forEach(
                        standing ->
                            cells.put(
                                String.join(" ", cell[0], cell[1], cell[2], standing),
                                Integer.valueOf(cell[4]))));
    return cells;
  }

  private static String cell(Part part, TalkKind kind, Capacity capacity, Standing standing) {
    return part + " " + kind + " " + capacity + " " + standing;
  }

  private static Stream<Arguments> cells() {
    return Arrays.stream(Part.values())
        .flatMap(
            part ->
                Arrays.stream(TalkKind.values())
                    .flatMap(
                        kind ->
                            Arrays.stream(Capacity.values())
                                .flatMap(
                                    capacity ->
                                        Arrays.stream(Standing.values())
                                            .map(
                                                standing ->
                                                    Arguments.of(
                                                        part, kind, capacity, standing)))));
  }

  static Stream<Arguments> printed() {
    return cells().filter(each -> ALLOWED.containsKey(name(each)));
  }

  static Stream<Arguments> notPrinted() {
    return cells().filter(each -> !ALLOWED.containsKey(name(each)));
  }

  private static String name(Arguments cell) {
    return Arrays.stream(cell.get()).map(String::valueOf).collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("printed")
  @Rule(value = "R-TALK-ELIG", kind = RuleKind.ALLOWS)
  void letsPassWhatAnArticlePrints(Part part, TalkKind kind, Capacity capacity, Standing standing) {
    assertThatCode(() -> Eligibility.require(part, kind, capacity, standing))
        .doesNotThrowAnyException();
    assertThat(Eligibility.line(part, kind, capacity, standing).orElseThrow().article())
        .isEqualTo(ALLOWED.get(cell(part, kind, capacity, standing)));
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @MethodSource("notPrinted")
  @Rule(value = "R-TALK-ELIG", kind = RuleKind.REFUSES)
  void refusesWhatNoArticlePrints(Part part, TalkKind kind, Capacity capacity, Standing standing) {
    Refused refused =
        Objects.requireNonNull(
            catchThrowableOfType(
                Refused.class, () -> Eligibility.require(part, kind, capacity, standing)));

    assertThat(refused.refusal())
        .isEqualTo(new PlanRefusal.NotEligible(part, kind, capacity, standing));
  }

  @Test
  void hasEveryCellOnce() {
    long all =
        (long) Part.values().length
            * TalkKind.values().length
            * Capacity.values().length
            * Standing.values().length;

    assertThat(printed().count() + notPrinted().count()).isEqualTo(all).isEqualTo(768);
    assertThat(printed().count()).isEqualTo(ALLOWED.size()).isEqualTo(41);
  }
}
