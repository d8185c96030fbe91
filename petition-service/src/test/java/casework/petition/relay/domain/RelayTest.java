package casework.petition.relay.domain;

import static casework.petition.relay.domain.SampleRelays.CITY;
import static casework.petition.relay.domain.SampleRelays.COUNTY;
import static casework.petition.relay.domain.SampleRelays.MONDAY;
import static casework.petition.relay.domain.SampleRelays.PROVINCE;
import static casework.petition.relay.domain.SampleRelays.above;
import static casework.petition.relay.domain.SampleRelays.act;
import static casework.petition.relay.domain.SampleRelays.actor;
import static casework.petition.relay.domain.SampleRelays.byHead;
import static casework.petition.relay.domain.SampleRelays.envelope;
import static casework.petition.relay.domain.SampleRelays.file;
import static casework.petition.relay.domain.SampleRelays.receipt;
import static casework.petition.relay.domain.SampleRelays.refusal;
import static casework.petition.relay.domain.SampleRelays.terms;
import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.deadline.Colour;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelayTest {

  @Test
  @Rule("R-INT-07")
  void isDueFiveWorkingDaysAfterTheReceipt() {
    Relay relay = envelope(RelayRoute.VIA_HEAD);

    assertThat(relay.limit().dueOn()).isEqualTo(LocalDate.of(2020, 3, 9));
    assertThat(relay.limit().colour()).isEqualTo(Colour.GREEN);
    assertThat(relay.limit().lookOn()).isEqualTo(LocalDate.of(2020, 3, 5));
  }

  @Test
  @Rule("R-INT-07")
  void turnsYellowTheWorkingDayAfterItWasDueAndIsLookedAtThen() {
    LocalDate late = LocalDate.of(2020, 3, 10);
    Relay relay = envelope(RelayRoute.VIA_HEAD);

    Relay looked = relay.lookAtLimit(terms(late), late).orElseThrow().next();

    assertThat(looked.limit().colour()).isEqualTo(Colour.YELLOW);
    assertThat(looked.lookAtLimit(terms(late), late)).isEmpty();
  }

  @Test
  void stopsTheClockOnTheDayItWentUp() {
    LocalDate tuesday = MONDAY.plusDays(1);
    Relay gone =
        envelope(RelayRoute.BYPASSING_HEAD)
            .dispatch(tuesday, DispatchWay.IN_PERSON, PROVINCE + "-O001", act(MONDAY.plusDays(2)))
            .next();

    assertThat(gone.limit().clock().stoppedOn()).isEqualTo(tuesday);
    assertThat(gone.limit().lookOn()).isNull();
    assertThat(gone.lookAtLimit(terms(MONDAY.plusDays(60)), MONDAY.plusDays(60))).isEmpty();
  }

  @Test
  @Rule(value = "R-INT-07", kind = RuleKind.ALLOWS)
  void goesToTheHeadAndThenUp() {
    Relay relay = envelope(RelayRoute.VIA_HEAD).signFor(byHead(MONDAY)).next();

    Relay gone = relay.dispatch(MONDAY, DispatchWay.CONFIDENTIAL_POST, null, act(MONDAY)).next();

    assertThat(gone.receive(above(MONDAY)).next().state().code()).isEqualTo("received");
    assertThat(gone.signatures().stream().map(Relay.Signature::step))
        .containsExactly(
            RelayLifecycle.Step.RECORD, RelayLifecycle.Step.SIGN_FOR, RelayLifecycle.Step.DISPATCH);
  }

  @Test
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  void doesNotGoUpPastAHeadWhoseMatterItIsNot() {
    Relay relay = envelope(RelayRoute.VIA_HEAD);

    assertThat(
            refusal(() -> relay.dispatch(MONDAY, DispatchWay.IN_PERSON, null, act(MONDAY))).code())
        .isEqualTo("head-has-not-signed");
  }

  @Test
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  void isNotHandedToTheHeadItBypasses() {
    Relay relay = envelope(RelayRoute.BYPASSING_HEAD);

    assertThat(refusal(() -> relay.signFor(byHead(MONDAY))).code()).isEqualTo("bypasses-the-head");
  }

  @Test
  @Rule(value = "R-INT-07", kind = RuleKind.ALLOWS)
  void letsTheFileBeFetchedByOneOfficerAndDeletesItWithTheHandOver() {
    Relay fetched = file(RelayRoute.BYPASSING_HEAD).fetch(act(MONDAY)).next();
    Relay again = fetched.fetch(act(MONDAY)).next();

    Relay gone = again.dispatch(MONDAY, DispatchWay.SEALED_FILE, null, act(MONDAY)).next();

    assertThat(gone.carrier()).isEqualTo(new Carrier.File("ab".repeat(32), null));
  }

  @Test
  @Rule(value = "R-INT-07", kind = RuleKind.ALLOWS)
  void letsTheHigherOrganFetchTheFileItselfAndDeletesItWithItsReceipt() {
    Relay fetched = file(RelayRoute.BYPASSING_HEAD).fetch(above(MONDAY)).next();

    Relay received = fetched.receive(above(MONDAY)).next();

    assertThat(received.carrier()).isEqualTo(new Carrier.File("ab".repeat(32), null));
    assertThat(received.limit().runs()).isFalse();
  }

  @Test
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  void refusesASecondCarrierAndADispatchOfAFileThatNobodyHas() {
    Relay fetched = file(RelayRoute.BYPASSING_HEAD).fetch(act(MONDAY)).next();
    Act other = act(MONDAY, new Actor(CITY + "-O009", CITY, null, Set.of(Role.INTAKE), "gateway"));
    Relay lying = file(RelayRoute.BYPASSING_HEAD);

    assertThat(refusal(() -> fetched.fetch(other)).code()).isEqualTo("not-to-be-fetched");
    assertThat(refusal(() -> fetched.receive(above(MONDAY))).code())
        .isEqualTo("not-yours-to-relay");
    assertThat(
            refusal(() -> lying.dispatch(MONDAY, DispatchWay.SEALED_FILE, null, act(MONDAY)))
                .code())
        .isEqualTo("file-not-fetched");
    assertThat(refusal(() -> envelope(RelayRoute.VIA_HEAD).fetch(act(MONDAY))).code())
        .isEqualTo("not-to-be-fetched");
  }

  @Test
  void refusesDaysAndOfficersThatCannotBe() {
    Relay relay = envelope(RelayRoute.BYPASSING_HEAD);
    LocalDate sunday = MONDAY.minusDays(1);

    assertThat(
            refusal(() -> relay.dispatch(sunday, DispatchWay.IN_PERSON, null, act(MONDAY))).code())
        .isEqualTo("date-out-of-range");
    assertThat(
            refusal(
                    () ->
                        relay.dispatch(MONDAY, DispatchWay.IN_PERSON, CITY + "-O001", act(MONDAY)))
                .code())
        .isEqualTo("not-an-officer-above");
    for (LocalDate day : List.of(MONDAY.plusDays(1), MONDAY.minusYears(1).minusDays(1))) {
      assertThat(
              refusal(
                      () ->
                          Relay.record(
                              SampleRelays.id(),
                              receipt(RelayRoute.VIA_HEAD, day),
                              new Carrier.Envelope(new EnvelopeNumber("2020-1")),
                              terms(MONDAY),
                              act(MONDAY)))
                  .code())
          .isEqualTo("date-out-of-range");
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @Rule(value = "R-INT-07", kind = RuleKind.ALLOWS)
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  void isKnownToTheFewWhoCarryItOnly(Role role) {
    Relay via = envelope(RelayRoute.VIA_HEAD);
    Relay past = envelope(RelayRoute.BYPASSING_HEAD);
    boolean intake = role == Role.INTAKE;
    boolean head = role == Role.HEAD;

    assertThat(sight(CITY, role).covers(via)).isEqualTo(intake || head);
    assertThat(sight(CITY, role).covers(past)).isEqualTo(intake);
    assertThat(sight(PROVINCE, role).covers(past)).isEqualTo(intake || head);
    assertThat(sight(COUNTY, role).covers(via)).isFalse();
  }

  @Test
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  void isHiddenFromTheHeadInWhateverRoleHeComes() {
    Actor head = new Actor(CITY + "-O007", CITY, null, Set.of(Role.INTAKE), "gateway");

    RelaySight sight = RelaySight.of(head, CITY + "-O007");

    assertThat(sight.covers(envelope(RelayRoute.BYPASSING_HEAD))).isFalse();
    assertThat(sight.covers(envelope(RelayRoute.VIA_HEAD))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2020", "2020-", "2020-1234567", "测-1", "2020-7 某人", "1820-1"})
  void hasNoNumberInWhichSomethingCouldBeSaid(String text) {
    assertThat(refusal(() -> new EnvelopeNumber(text)).code()).isEqualTo("not-an-envelope-number");
  }

  @Test
  @Rule("R-INT-07")
  void hasNoPlaceForContentAccusedOrReporter() {
    assertThat(Arrays.stream(Relay.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactly(
            "id",
            "organ",
            "receivingOrgan",
            "route",
            "channel",
            "receivedOn",
            "receivedAt",
            "carrier",
            "limit",
            "state",
            "signatures");
  }

  private static RelaySight sight(String organ, Role role) {
    return RelaySight.of(actor(organ, role), organ + "-O007");
  }
}
