package casework.petition.interference.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casework.petition.interference.application.Interferences;
import casework.petition.interference.domain.Interference.Entry;
import casework.petition.interference.domain.Interference.Kind;
import casework.petition.interference.domain.Interference.MatterKind;
import casework.petition.interference.domain.Interference.SealedAccount;
import casework.petition.interference.domain.Interference.Way;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.store.StateCodec;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InterferenceTest {

  private static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);
  private static final Act ACT =
      new Act(
          new Actor("990300-JW-O003", "990300-JW", null, Set.of(Role.HANDLER), "gateway"),
          new Cause.Step(),
          Instant.parse("2020-03-02T02:00:00Z"));

  @Test
  @Rule(value = "R-SEC-03", kind = RuleKind.ALLOWS)
  void keepsWhoDidWhatWhenHowAndInWhichMatter() {
    Interference entered = enter(MONDAY);

    assertThat(entered.by()).isEqualTo(ACT.signed());
    assertThat(entered.keeper()).isEqualTo("990000-JW");
    StateCodec codec = new StateCodec();
    assertThat(codec.read(codec.write(entered), Interference.class)).isEqualTo(entered);
    assertThat(codec.write(entered).keySet())
        .containsExactly(
            "id", "organ", "keeper", "kind", "way", "on", "matterKind", "matter", "account", "by");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-03-03", "2015-03-01"})
  @Rule(value = "R-SEC-03", kind = RuleKind.REFUSES)
  void takesNoDayThatCannotBe(LocalDate day) {
    Refused refused = catchThrowableOfType(Refused.class, () -> enter(day));

    assertThat(refused.refusal().code()).isEqualTo("date-out-of-range");
  }

  @Test
  void isAddedAndReadAndNeverChanged() {
    assertThat(Arrays.stream(Interferences.class.getDeclaredMethods()).map(Method::getName))
        .containsExactlyInAnyOrder("add", "find", "list");
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of("interference-kind", Kind.values()),
        Arguments.of("interference-way", Way.values()),
        Arguments.of("interference-matter", MatterKind.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void hasItsListsByCode(String name, Enum<?>[] members) throws IOException {
    assertThat(read("/code-sets/" + name + ".json").path("items").findValuesAsString("code"))
        .isEqualTo(Arrays.stream(members).map(Interference::code).toList());
  }

  @Test
  void saysInBothLanguagesWhyNot() throws IOException {
    List<String> known =
        read("/problems/interference.json").path("problems").findValuesAsString("code");

    assertThat(known)
        .containsExactly(
            new InterferenceRefusal.NoSuchEntry().code(),
            new InterferenceRefusal.NobodyAbove().code());
  }

  private static Interference enter(LocalDate on) {
    return Interference.enter(
            new UUID(1, 2),
            new Entry(Kind.PLEADED, Way.PHONE, on, MatterKind.PETITION, new UUID(3, 4)),
            "990000-JW",
            new SealedAccount("key", "text"),
            ACT)
        .next();
  }

  private static JsonNode read(String file) throws IOException {
    try (InputStream stream = InterferenceTest.class.getResourceAsStream(file)) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(stream).readAllBytes());
    }
  }
}
