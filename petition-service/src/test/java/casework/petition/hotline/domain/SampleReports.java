package casework.petition.hotline.domain;

import casework.petition.hotline.domain.HotlineReport.Moment;
import casework.petition.hotline.domain.HotlineReport.Origin;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reports for tests; always synthetic. */
public final class SampleReports {

  public static final Instant NOW = Instant.parse("2020-01-02T01:00:00Z");
  public static final Origin ORIGIN =
      new Origin(
          new UUID(7, 7),
          "12388-test",
          "hotline-test",
          "T-1",
          "990300-JW",
          LocalDate.of(2020, 1, 1),
          "f1");
  public static final SealedRecord SEALED = new SealedRecord("key", "text");
  public static final List<Unmapped> UNKNOWN =
      List.of(new Unmapped("problem", "999", "petition-problem"));
  public static final CallBackTerms TERMS =
      new CallBackTerms(3, Duration.ofSeconds(2), Duration.ofSeconds(3));

  private SampleReports() {}

  public static Moment moment() {
    return moment(true);
  }

  public static Moment moment(boolean callsBack) {
    return new Moment(new Act(Actor.system("test"), new Cause.Step(), NOW), NOW, callsBack);
  }

  public static HotlineReport arrived() {
    return HotlineReport.arrive(ORIGIN, SEALED, moment()).next();
  }

  public static HotlineReport parked() {
    return HotlineReport.park(ORIGIN, UNKNOWN, SEALED, moment()).next();
  }

  public static HotlineReport handedUp() {
    return HotlineReport.handUp(ORIGIN, moment()).next();
  }

  public static HotlineReport registered() {
    return arrived().register(SEALED, moment()).next();
  }

  /** Registered, and its petition has moved to another organ. */
  public static HotlineReport moved() {
    return registered().move(new UUID(8, 8)).orElseThrow().next();
  }

  public static HotlineReport rejected() {
    return parked().reject(RejectionReason.SENT_BY_MISTAKE, moment()).next();
  }

  /** Registered, accepted and closed, and nothing of it told yet. */
  public static HotlineReport untold() {
    HotlineReport accepted = registered().tell(ReportStatus.ACCEPTED, moment()).next();
    return accepted.tell(ReportStatus.CLOSED, moment()).next();
  }

  public static HotlineReport dead() {
    HotlineReport report = untold();
    for (int i = 0; i < TERMS.tries(); i++) {
      report = report.failed(1, "status-500", TERMS, NOW).orElseThrow().next();
    }
    return report;
  }
}
