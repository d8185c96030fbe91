package casework.petition.hotline.domain;

import static casework.petition.hotline.domain.SampleReports.NOW;
import static casework.petition.hotline.domain.SampleReports.ORIGIN;
import static casework.petition.hotline.domain.SampleReports.TERMS;
import static casework.petition.hotline.domain.SampleReports.dead;
import static casework.petition.hotline.domain.SampleReports.moment;
import static casework.petition.hotline.domain.SampleReports.untold;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotlineReportTest {

  @Nested
  class CallingBack {

    @Test
    void saysEachStatusOnceWithItsPlaceInTheSequence() {
      assertThat(untold().callBacks().pending())
          .containsExactly(
              new CallBack(1, ReportStatus.REGISTERED, NOW),
              new CallBack(2, ReportStatus.ACCEPTED, NOW),
              new CallBack(3, ReportStatus.CLOSED, NOW));
    }

    @Test
    void takesThePlaceAndWaitsForNobodyWhereNobodyWantsToBeTold() {
      HotlineReport report =
          HotlineReport.arrive(ORIGIN, null, moment(false))
              .next()
              .register(null, moment(false))
              .next();

      assertThat(report.callBacks().said()).isOne();
      assertThat(report.callBacks().pending()).isEmpty();
      assertThat(report.callBacks().dueAt()).isNull();
    }

    @Test
    void goesOnWithTheNextOnlyWhenTheFirstIsTaken() {
      assertThat(untold().delivered(2, NOW)).isEmpty();

      HotlineReport next = untold().delivered(1, NOW).orElseThrow().next();

      assertThat(next.callBacks().pending().getFirst().sequence()).isEqualTo(2);
      assertThat(next.delivered(1, NOW)).isEmpty();
    }

    @Test
    void waitsLongerAfterEachFailureAndNoLongerThanTheLongest() {
      HotlineReport once = untold().failed(1, "time-out", TERMS, NOW).orElseThrow().next();
      HotlineReport twice = once.failed(1, "time-out", TERMS, NOW).orElseThrow().next();

      assertThat(once.callBacks().dueAt()).isEqualTo(NOW.plusSeconds(2));
      assertThat(twice.callBacks().dueAt()).isEqualTo(NOW.plusSeconds(3));
      assertThat(twice.callBacks().failure()).isEqualTo("time-out");
    }

    @Test
    void isDeadAfterSoManyTriesAndAliveWhenSomebodySaysSo() {
      HotlineReport dead = dead();
      assertThat(dead.callBacks().deadSince()).isEqualTo(NOW);
      assertThat(dead.callBacks().dueAt()).isNull();
      assertThat(dead.failed(1, "time-out", TERMS, NOW)).isEmpty();

      HotlineReport redriven = dead.redrive(NOW).next();

      assertThat(redriven.callBacks().dueAt()).isEqualTo(NOW);
      assertThat(redriven.callBacks().tries()).isZero();
      assertThat(redriven.callBacks().pending()).isEqualTo(dead.callBacks().pending());
      assertThatThrownBy(() -> untold().redrive(NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void staysDeadWhenMoreIsToBeTold() {
      HotlineReport more = dead().tell(ReportStatus.REOPENED, moment()).next();

      assertThat(more.callBacks().isDead()).isTrue();
      assertThat(more.callBacks().dueAt()).isNull();
      assertThat(more.callBacks().pending()).hasSize(4);
    }
  }

  @Nested
  class AMovedPetition {

    private static final UUID ARRIVED = new UUID(8, 8);

    @Test
    @Rule("R-INT-07")
    void isFollowedWithoutAWordToTheHotline() {
      HotlineReport moved = SampleReports.moved();

      assertThat(moved.petition()).isEqualTo(ARRIVED);
      assertThat(moved.id()).isEqualTo(ORIGIN.id());
      assertThat(moved.callBacks()).isEqualTo(SampleReports.registered().callBacks());
      assertThat(moved.changedAt()).isEqualTo(SampleReports.registered().changedAt());
      assertThat(moved.state()).isEqualTo(SampleReports.registered().state());
      assertThat(moved.move(ARRIVED)).isEmpty();
      assertThat(moved.move(new UUID(9, 9)).orElseThrow().next().petition())
          .isEqualTo(new UUID(9, 9));
    }

    @ParameterizedTest
    @CsvSource({
      "REGISTERED, ACCEPTED, ACCEPTED",
      "REGISTERED, REFERRED, ACCEPTED REFERRED",
      "REGISTERED, REFUSED, REFUSED",
      "REGISTERED, CLOSED, CLOSED",
      "ACCEPTED, ACCEPTED, ''",
      "ACCEPTED, REFERRED, REFERRED",
      "ACCEPTED, REFUSED, REFUSED",
      "REFERRED, ACCEPTED, ''",
      "REFERRED, REFERRED, ''",
      "REFERRED, CLOSED, CLOSED",
      "CLOSED, REFERRED, REOPENED",
      "CLOSED, CLOSED, ''",
      "CLOSED, ACCEPTED, ''",
      "REOPENED, REFERRED, ''",
      "REOPENED, CLOSED, CLOSED"
    })
    @Rule("R-INT-07")
    void isToldInTheWordsAndTheOrderOfAnyOther(ReportStatus told, ReportStatus now, String words) {
      HotlineReport report =
          told == ReportStatus.REGISTERED
              ? SampleReports.moved()
              : SampleReports.moved().tell(told, moment()).next();
      int before = report.callBacks().said();

      HotlineReport after =
          report.tellStanding(now, moment()).map(each -> each.next()).orElse(report);

      assertThat(
              after.callBacks().pending().stream()
                  .filter(each -> each.sequence() > before)
                  .map(each -> each.status().name()))
          .containsExactly(words.isEmpty() ? new String[0] : words.split(" "));
    }

    @Test
    void takesWhatTheImportRecordSaidWithItAndLetsItBeForgotten() {
      assertThat(SampleReports.moved().sealed()).isEqualTo(SampleReports.SEALED);
      HotlineReport emptied = SampleReports.moved().forgetExtras().orElseThrow().next();
      assertThat(emptied.sealed()).isNull();
      assertThat(emptied.forgetExtras()).isEmpty();
      assertThat(SampleReports.parked().forgetExtras()).isEmpty();
    }
  }

  @Nested
  class Keeping {

    @Test
    void keepsNothingToTellOneTextFromAnotherOfWhatHasGoneUp() {
      assertThat(SampleReports.handedUp().fingerprint()).isEmpty();
      HotlineReport late = SampleReports.parked().handUp(moment()).next();
      assertThat(late.fingerprint()).isEmpty();
      assertThat(late.sealed()).isNull();
      assertThat(SampleReports.parked().sealed()).isNotNull();
      assertThat(SampleReports.rejected().sealed()).isNull();
    }

    @Test
    void finishesARegistrationThatACrashHadCutShort() {
      HotlineReport arrived = SampleReports.arrived();
      HotlineReport healed =
          arrived.tellRegistered(arrived.sealed(), moment()).orElseThrow().next();

      assertThat(healed.state()).isEqualTo(new HotlineState.Registered(ReportStatus.REGISTERED));
      assertThat(healed.sealed()).isNotNull();
      HotlineReport mapped =
          SampleReports.parked().tellRegistered(arrived.sealed(), moment()).orElseThrow().next();
      assertThat(mapped.sealed()).as("not the whole record").isEqualTo(arrived.sealed());
      assertThat(SampleReports.registered().tellRegistered(null, moment())).isEmpty();
    }

    @Test
    void isTheSameToAnOfficerWhileTheHotlineIsTold() {
      HotlineReport parked = SampleReports.parked();

      HotlineReport told = parked.delivered(1, NOW).orElseThrow().next();

      assertThat(told).isNotEqualTo(parked);
      assertThat(told.edition()).isEqualTo(parked.edition());
      assertThat(parked.reject(RejectionReason.UNKNOWN_CODES, moment()).next().edition())
          .isNotEqualTo(parked.edition());
    }
  }

  @Nested
  class AnAccount {

    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Account.Key OLD =
        new Account.Key("k1", Account.Algorithm.HMAC_SHA_256, Instant.EPOCH, JUNE.plusSeconds(60));
    private static final Account.Key NEW =
        new Account.Key("k2", Account.Algorithm.HMAC_SM3, JUNE, null);

    private static Account account(String... regions) {
      return new Account(
          "hotline-test",
          "12388-test",
          "990300-JW",
          List.of(regions),
          "12388-2015",
          URI.create("https://hotline.example/"),
          List.of(OLD, NEW),
          new Account.Limits(50, Duration.ofMinutes(5), TERMS));
    }

    @ParameterizedTest
    @CsvSource({
      "990300, 990300, true",
      "990300, 990301, true",
      "990300, 990401, false",
      "990301, 990300, false",
      "990301, 990301, true",
      "990000, 990301, true",
      "990000, 640300, false"
    })
    void speaksForItsRegionsAndWhatLiesBelowThem(String region, String site, boolean speaks) {
      assertThat(account(region).speaksFor(site)).isEqualTo(speaks);
    }

    @Test
    void hasTwoGoodKeysWhileASecretIsChangedAndSignsByTheNewOne() {
      Account account = account("990300");

      assertThat(account.key("k1", JUNE.minusSeconds(1))).contains(OLD);
      assertThat(account.key("k2", JUNE.minusSeconds(1))).isEmpty();
      assertThat(account.signingKey(JUNE.minusSeconds(1))).contains(OLD);
      assertThat(account.key("k1", JUNE)).contains(OLD);
      assertThat(account.key("k2", JUNE)).contains(NEW);
      assertThat(account.signingKey(JUNE)).contains(NEW);
      assertThat(account.key("k1", JUNE.plusSeconds(60))).isEmpty();
    }
  }
}
