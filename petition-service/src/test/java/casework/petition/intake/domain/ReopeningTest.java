package casework.petition.intake.domain;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.CLUE;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.accepted;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.cleared;
import static casework.petition.intake.domain.SamplePetitions.heard;
import static casework.petition.intake.domain.SamplePetitions.id;
import static casework.petition.intake.domain.SamplePetitions.realName;
import static casework.petition.intake.domain.SamplePetitions.referred;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.PetitionEvent.PetitionClosed;
import casework.petition.intake.domain.PetitionEvent.PetitionReopened;
import casework.petition.intake.domain.PetitionState.Closed;
import casework.petition.intake.domain.PetitionState.Referred;
import casework.platform.kernel.Change;
import casework.platform.kernel.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReopeningTest {

  private static final LocalDate LATER = MONDAY.plusMonths(4);
  private static final Referral.End STRUCK_OFF = new Referral.End(CLUE, ClueEnd.STRUCK_OFF, MONDAY);
  private static final Referral.End VOIDED = new Referral.End(CLUE, ClueEnd.VOIDED, LATER);

  /** Something heard about the clue, at its place. */
  private interface Fact {
    Optional<Change<Petition, PetitionEvent>> on(Petition petition);
  }

  private static Fact ended(Referral.End end, long place) {
    return petition -> petition.endReferral(only(petition), end, place, heard(MONDAY));
  }

  private static Fact reopened(long place) {
    return petition -> petition.reopenReferral(only(petition), place, heard(LATER));
  }

  private static UUID only(Petition petition) {
    return petition.referrals().getFirst().id();
  }

  private static Petition after(Petition petition, Fact... facts) {
    Petition now = petition;
    for (Fact each : facts) {
      now = each.on(now).map(Change::next).orElse(now);
    }
    return now;
  }

  private final Petition gone = referred(realName());

  @Test
  @Rule("T-RN-FB")
  void opensThePetitionThatItsClueHadClosed() {
    Petition closed = after(gone, ended(STRUCK_OFF, 12));

    Change<Petition, PetitionEvent> change = reopened(13).on(closed).orElseThrow();

    assertThat(change.next().state()).isEqualTo(gone.state());
    assertThat(change.next().referrals().getFirst().isOpen()).isTrue();
    assertThat(change.events()).containsExactly(new PetitionReopened(id(), CITY, LATER, false));
  }

  @Test
  void closesItAgainWithTheNextEnd() {
    Petition open = after(gone, ended(STRUCK_OFF, 12), reopened(13));

    Change<Petition, PetitionEvent> change = ended(STRUCK_OFF, 20).on(open).orElseThrow();

    assertThat(change.next().state()).isInstanceOf(Closed.class);
    assertThat(change.events())
        .containsExactly(new PetitionClosed(id(), CITY, Outcome.CLUE_STRUCK_OFF, MONDAY, false));
  }

  static Stream<List<Fact>> orders() {
    return permutations(List.of(ended(STRUCK_OFF, 12), reopened(13)));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void leavesItOpenInWhateverOrderEndAndReopeningAreHeard(List<Fact> facts) {
    Petition last = after(gone, facts.toArray(Fact[]::new));

    assertThat(last).isEqualTo(after(gone, ended(STRUCK_OFF, 12), reopened(13)));
    assertThat(last.state()).isInstanceOf(Referred.class);
  }

  static Stream<List<Fact>> moreOrders() {
    return permutations(List.of(ended(STRUCK_OFF, 12), reopened(13), ended(VOIDED, 14)));
  }

  @ParameterizedTest
  @MethodSource("moreOrders")
  void leavesItClosedInWhateverOrderTheyAreHeardWhereTheEndIsTheLast(List<Fact> facts) {
    Petition last = after(gone, facts.toArray(Fact[]::new));

    assertThat(last.state()).isInstanceOf(Closed.class);
    assertThat(last.referrals()).isEqualTo(after(gone, ended(VOIDED, 14)).referrals());
  }

  @Test
  void changesNothingWhenItIsHeardAgain() {
    Petition open = after(gone, ended(STRUCK_OFF, 12), reopened(13));

    assertThat(reopened(13).on(open)).isEmpty();
    assertThat(ended(STRUCK_OFF, 12).on(open)).isEmpty();
  }

  @Test
  void opensThePetitionThoughTheRestHadBeenKeptForReference() {
    Petition some =
        accepted(realName(2), Category.ACCUSATION)
            .refer(Set.of(1), cleared(MONDAY), act(MONDAY))
            .next();
    Petition closed =
        after(some, ended(STRUCK_OFF, 12)).close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY)).next();

    assertThat(after(closed, reopened(13)).state()).isInstanceOf(Referred.class);
  }

  @Test
  void leavesAPetitionAloneThatHasMovedToAnotherOrgan() {
    Petition left = Transfer.leaving(gone, act(MONDAY)).next();

    assertThat(reopened(13).on(left)).isEmpty();
  }

  @Test
  void leavesAPetitionAloneThatDoesNotHaveTheReferral() {
    assertThat(after(gone, ended(STRUCK_OFF, 12)).reopenReferral(CLUE, 13, heard(LATER))).isEmpty();
  }

  private static Stream<List<Fact>> permutations(List<Fact> facts) {
    if (facts.isEmpty()) {
      return Stream.of(List.of());
    }
    return facts.stream()
        .flatMap(
            first -> {
              List<Fact> rest = new ArrayList<>(facts);
              rest.remove(first);
              return permutations(rest)
                  .map(
                      others -> {
                        List<Fact> all = new ArrayList<>(List.of(first));
                        all.addAll(others);
                        return all;
                      });
            });
  }

  private static Fact placed(String department, long place) {
    return petition ->
        petition.placeReferral(only(petition), new Referral.InHand(department, place));
  }

  @Test
  @Rule("R-SEC-01")
  void knowsWhoHadTheClueLastInWhateverOrderItHears() {
    Petition inOrder =
        after(gone, placed(CITY + "-D2", 4), placed(CITY + "-D3", 7), ended(STRUCK_OFF, 12));
    Petition late =
        after(gone, ended(STRUCK_OFF, 12), placed(CITY + "-D3", 7), placed(CITY + "-D2", 4));

    assertThat(late).isEqualTo(inOrder);
    assertThat(inOrder.referrals().getFirst().inHand())
        .isEqualTo(new Referral.InHand(CITY + "-D3", 7));
  }
}
