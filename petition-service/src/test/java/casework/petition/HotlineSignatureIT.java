package casework.petition;

import static casework.petition.HotlineClient.anonymous;
import static casework.petition.HotlineClient.with;
import static casework.petition.Office.CITY_INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.HotlineClient.Signed;
import casework.petition.Office.Answer;
import casework.platform.kernel.Role;
import casework.testkit.tokens.TestOfficer;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever only pretends to be a hotline gets nowhere. */
class HotlineSignatureIT extends HotlineSetting {

  static Stream<Arguments> forged() {
    return Stream.of(
        Arguments.of("signature-refused", spoil(it -> it.withSignature("0".repeat(64)))),
        Arguments.of("signature-refused", spoil(it -> it.withBody(it.type()))),
        Arguments.of("signature-refused", spoil(it -> it.withNonce("abcdefghijklmnopqrst"))),
        Arguments.of("signature-refused", spoil(it -> it.withKey("k9"))),
        Arguments.of("signature-refused", spoil(it -> it.withKey("gone"))),
        Arguments.of(
            "signature-refused", spoil(it -> it.withPath("/api/hotline/reports?dryRun=false"))),
        Arguments.of("signature-refused", spoil(HotlineSignatureIT::later)),
        Arguments.of("signature-missing", spoil(it -> it.withSignature(""))),
        Arguments.of("signature-missing", spoil(it -> it.withNonce("short"))),
        Arguments.of("signature-missing", spoil(it -> it.withTimestamp("yesterday"))),
        Arguments.of("signature-missing", spoil(it -> it.withKey("../k1"))),
        Arguments.of("no-hotline-account", spoil(it -> it.by(stranger()))),
        Arguments.of("signature-refused", spoil(it -> it.by(otherAccount()))),
        Arguments.of("not-your-role", spoil(it -> it.by(CITY_INTAKE))));
  }

  private static UnaryOperator<Signed> spoil(UnaryOperator<Signed> how) {
    return how;
  }

  private static Signed later(Signed signed) {
    return signed.withTimestamp(Long.toString(Long.parseLong(signed.timestamp()) + 1));
  }

  private static TestOfficer stranger() {
    return new TestOfficer(null, null, null, Set.of(Role.HOTLINE), "hotline-nobody");
  }

  private static TestOfficer otherAccount() {
    return new TestOfficer(null, null, null, Set.of(Role.HOTLINE), "hotline-county");
  }

  @ParameterizedTest
  @MethodSource("forged")
  void isRefusedAndAuditedWhereItIsForged(String code, UnaryOperator<Signed> spoil) {
    long before = refusals(code);
    long petitions = petitions();

    hotline().sendSpoilt(anonymous(serial), spoil).isProblem(403, code);

    assertThat(refusals(code)).isEqualTo(before + 1);
    assertThat(petitions()).isEqualTo(petitions);
  }

  @Test
  void isRefusedAndAuditedWhereItIsReplayed() {
    long before = refusals("request-replayed");
    Signed signed =
        hotline()
            .signed(
                "POST", "/api/hotline/reports", Office.JSON.writeValueAsString(anonymous(serial)));

    hotline().send(signed).is(201);
    hotline().send(signed).isProblem(403, "request-replayed");

    assertThat(refusals("request-replayed")).isEqualTo(before + 1);
  }

  @Test
  void isRefusedAndAuditedOutsideTheWindowAndTakenWithinIt() {
    long before = refusals("request-stale");

    assertThat(at(Duration.ofSeconds(-310)).status()).isEqualTo(403);
    at(Duration.ofSeconds(310)).isProblem(403, "request-stale");
    at(Duration.ofSeconds(-280)).is(200);
    at(Duration.ofSeconds(280)).is(200);

    assertThat(refusals("request-stale")).isEqualTo(before + 2);
  }

  private Answer at(Duration skew) {
    return hotline()
        .send(
            hotline()
                .signed(
                    "GET",
                    "/api/hotline/reports",
                    "application/json",
                    new byte[0],
                    Instant.now().plus(skew),
                    "k1"));
  }

  @Test
  void isRefusedAndAuditedForASiteTheAccountDoesNotSpeakFor() {
    long before = refusals("outside-account-scope");

    hotline()
        .push(with(anonymous(serial), "site", "990000"))
        .isProblem(403, "outside-account-scope");
    county().push(anonymous(serial)).isProblem(403, "outside-account-scope");
    county().push(with(anonymous(serial), "site", "990301")).is(201);
    hotline().push(with(anonymous(serial), "site", "990302")).is(201);

    assertThat(refusals("outside-account-scope")).isEqualTo(before + 2);
  }

  @Test
  void doesNotNeedToBeReadBeforeItsSignatureIs() {
    hotline()
        .send(hotline().signed("POST", "/api/hotline/reports", "{").withSignature("0".repeat(64)))
        .isProblem(403, "signature-refused");
    hotline().post("/api/hotline/reports", "{").isProblem(400, "body-malformed");
  }
}
