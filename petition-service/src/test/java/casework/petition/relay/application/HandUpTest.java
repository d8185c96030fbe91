package casework.petition.relay.application;

import static casework.petition.relay.domain.SampleRelays.CITY;
import static casework.petition.relay.domain.SampleRelays.COUNTY;
import static casework.petition.relay.domain.SampleRelays.MONDAY;
import static casework.petition.relay.domain.SampleRelays.PROVINCE;
import static casework.petition.relay.domain.SampleRelays.act;
import static casework.petition.relay.domain.SampleRelays.actor;
import static casework.petition.relay.domain.SampleRelays.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.Accused;
import casework.petition.intake.domain.Competence;
import casework.petition.intake.domain.KnownCadre;
import casework.petition.intake.domain.RegionCode;
import casework.petition.intake.domain.Surroundings;
import casework.petition.relay.application.HandUp.HandedUp;
import casework.petition.relay.domain.Carrier;
import casework.petition.relay.domain.Relay;
import casework.petition.relay.domain.RelayRoute;
import casework.petition.relay.domain.SampleRelays;
import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandUpTest {

  private static final byte[] PLAIN = "金丝雀正文".getBytes(StandardCharsets.UTF_8);

  private static final Map<String, Surroundings> AROUND =
      Map.of(
          COUNTY,
          new Surroundings(
              COUNTY,
              List.of(CITY, PROVINCE),
              "C-COUNTY",
              List.of(
                  new KnownCadre("C-COUNTY", "测县", "青禾县纪委监委", "书记", CITY),
                  new KnownCadre("C-CITY", "测首", "云川市纪委监委", "书记", CITY))),
          CITY,
          new Surroundings(
              CITY,
              List.of(PROVINCE),
              "C-CITY",
              List.of(
                  new KnownCadre("C-COUNTY", "测县", "青禾县纪委监委", "书记", CITY),
                  new KnownCadre("C-CITY", "测首", "云川市纪委监委", "书记", CITY))),
          PROVINCE,
          new Surroundings(PROVINCE, List.of(), null, List.of()));

  private final MemoryRelays relays = new MemoryRelays();
  private final HandUp handUp =
      new HandUp(
          relays,
          (_, organ, plain) -> new Carrier.File("to " + organ, "sealed " + plain.length),
          new HigherOrgans() {
            @Override
            public List<String> above(String organ, LocalDate on) {
              return around(organ).above();
            }

            @Override
            public boolean isKnown(String organ, LocalDate on) {
              return AROUND.containsKey(organ);
            }

            @Override
            public Optional<String> headOf(String organ, LocalDate on) {
              return Optional.empty();
            }
          },
          new Competence((organ, _) -> around(organ)),
          (_, _, today) -> SampleRelays.terms(today));

  @Test
  @Rule("R-INT-07")
  void keepsTheSealedFileAndArmsTheFiveWorkingDays() {
    HandedUp handed = handUp(List.of(), "k1", "f1");

    Relay relay = relays.only();
    assertThat(handed)
        .isEqualTo(new HandedUp(relay.id().value(), CITY, "to " + CITY, LocalDate.of(2020, 3, 9)));
    assertThat(relay.carrier()).isEqualTo(new Carrier.File("to " + CITY, "sealed " + PLAIN.length));
    assertThat(relay.route()).isEqualTo(RelayRoute.BYPASSING_HEAD);
    assertThat(relay.limit().runs()).isTrue();
  }

  @Test
  void makesTheSameRelayForTheSameCreationAndLosesNoSecondText() {
    HandedUp one = handUp(List.of(), "k1", "f1");

    assertThat(handUp(List.of(), "k1", "f1")).isEqualTo(one);
    assertThat(handUp(List.of(), "k1", "f2").relay()).isNotEqualTo(one.relay());
    assertThat(relays.kept).hasSize(2);
  }

  @Test
  @Rule("R-INT-07")
  @Rule("R-RT-01")
  void goesAsHighAsEverybodyAccusedMustBe() {
    assertThat(handUp(List.of(accused("测县", "青禾县纪委监委")), "k1", "f").receivingOrgan())
        .isEqualTo(CITY);
    assertThat(relays.only().route()).isEqualTo(RelayRoute.BYPASSING_HEAD);
    relays.kept.clear();

    assertThat(handUp(List.of(accused("测首", "云川市纪委监委")), "k2", "f").receivingOrgan())
        .as("the city's own head: past the city")
        .isEqualTo(PROVINCE);
    assertThat(relays.only().route()).isEqualTo(RelayRoute.VIA_HEAD);
  }

  @Test
  void takesNoFileThatIsTooLargeAndNothingFromTheTop() {
    assertThat(
            refusal(
                    () ->
                        handUp.handle(
                            COUNTY,
                            "web",
                            MONDAY,
                            new byte[HandUp.MOST_BYTES + 1],
                            creation("k", "f"),
                            system(COUNTY)))
                .code())
        .isEqualTo("too-large-to-hand-up");
    assertThat(
            refusal(
                    () ->
                        handUp.handle(
                            PROVINCE, "web", MONDAY, PLAIN, creation("k", "f"), system(PROVINCE)))
                .code())
        .isEqualTo("not-a-higher-organ");
    assertThat(relays.kept).isEmpty();
  }

  private HandedUp handUp(List<Accused> accused, String key, String fingerprint) {
    return handUp.handle(
        COUNTY, "web", MONDAY, accused, PLAIN, creation(key, fingerprint), system(COUNTY));
  }

  private static Act system(String organ) {
    return act(MONDAY, actor(organ, Role.INTAKE));
  }

  private static Cause.Creation creation(String key, String fingerprint) {
    return new Cause.Creation("system:public-form/public-form", key, fingerprint);
  }

  private static Accused accused(String name, String unit) {
    return new Accused(1, name, unit, "书记", new RegionCode("990301"), "section", null);
  }

  private static Surroundings around(String organ) {
    return AROUND.getOrDefault(organ, new Surroundings(organ, List.of(), null, List.of()));
  }
}
