package casework.petition.relay.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.relay.domain.Coded;
import casework.petition.relay.domain.DispatchWay;
import casework.petition.relay.domain.Recusal;
import casework.petition.relay.domain.RelayLifecycle;
import casework.petition.relay.domain.RelayRefusal;
import casework.petition.relay.domain.RelayRoute;
import casework.petition.relay.domain.SampleRelays;
import casework.platform.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RelayTextsTest {

  static Stream<RelayRefusal> everyRefusal() {
    return Stream.of(
        new RelayRefusal.NoSuchRelay(),
        new RelayRefusal.NotAnEnvelopeNumber(),
        new RelayRefusal.NotAHigherOrgan(),
        new RelayRefusal.NotYoursToRelay(),
        new RelayRefusal.BypassesTheHead(),
        new RelayRefusal.HeadHasNotSigned(),
        new RelayRefusal.FileNotFetched(),
        new RelayRefusal.NotToBeFetched(),
        new RelayRefusal.DayOutOfRange("receivedOn", SampleRelays.MONDAY, SampleRelays.MONDAY),
        new RelayRefusal.TooLargeToHandUp(1),
        new RelayRefusal.NotAnOfficerAbove(),
        new RelayRefusal.NotToBeForwardedThere(),
        new RelayRefusal.DecidedAlready(),
        new RelayRefusal.NoSuchRecusal(),
        new RelayRefusal.NotAnOfficerHere(),
        new RelayRefusal.NotYoursToDecide());
  }

  @ParameterizedTest
  @MethodSource("everyRefusal")
  void sayInBothLanguagesWhatEveryRefusalMeans(Refusal refusal) {
    List<JsonNode> found =
        Stream.of("relay", "petition", "platform")
            .flatMap(file -> read("/problems/" + file + ".json").path("problems").valueStream())
            .filter(each -> each.path("code").asString().equals(refusal.code()))
            .toList();

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().path("status").asInt())
        .isEqualTo(
            switch (refusal.family()) {
              case PHASE, RULE -> 409;
              case AUTHORITY -> 403;
              case UNKNOWN -> 404;
              case MEANING -> 422;
            });
    assertThat(refusal.detail()).isNotBlank().endsWith(".");
  }

  @Test
  void coverEveryKindOfRefusal() {
    assertThat(everyRefusal().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(RelayRefusal.class.getPermittedSubclasses()));
  }

  @Test
  void holdWhatTheDomainKnowsByName() {
    assertThat(listed("relay-route")).isEqualTo(codes(RelayRoute.values()));
    assertThat(listed("recusal-ground")).isEqualTo(codes(Recusal.Ground.values()));
    assertThat(listed("relay-way")).isEqualTo(codes(DispatchWay.values()));
    assertThat(listed("relay-step"))
        .isEqualTo(
            Arrays.stream(RelayLifecycle.Step.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList());
  }

  private static List<String> codes(Coded[] members) {
    return Arrays.stream(members).map(Coded::code).toList();
  }

  private static List<String> listed(String name) {
    return read("/code-sets/" + name + ".json").path("items").findValuesAsString("code");
  }

  private static JsonNode read(String file) {
    try (InputStream stream = RelayTextsTest.class.getResourceAsStream(file)) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(stream).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
