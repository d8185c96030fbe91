package casework.petition.relay.domain;

import casework.platform.deadline.ColourPolicy;
import casework.platform.deadline.source.CalendarFiles;
import casework.platform.deadline.source.OfficeRules;
import casework.platform.deadline.source.PolicyFiles;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The invented relays that the tests share. */
public final class SampleRelays {

  public static final String PROVINCE = "990000-JW";
  public static final String CITY = "990300-JW";
  public static final String COUNTY = "990301-JW";
  public static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);

  private static final ColourPolicy POLICY =
      PolicyFiles.policy(OfficeRules.shipped(SampleRelays.class, "/policies/relay-default.json"));

  private SampleRelays() {}

  public static RelayId id() {
    return new RelayId(Identifiers.derive("relay", "one"));
  }

  public static Actor actor(String organ, Role role) {
    return new Actor(organ + "-O001", organ, organ + "-D0", Set.of(role), "gateway");
  }

  public static Act act(LocalDate on, Actor actor) {
    return new Act(
        actor, new Cause.Step(), on.atTime(LocalTime.of(9, 30)).atZone(LawDays.ZONE).toInstant());
  }

  public static Act act(LocalDate on) {
    return act(on, actor(CITY, Role.INTAKE));
  }

  public static Act byHead(LocalDate on) {
    return act(on, new Actor(CITY + "-O007", CITY, null, Set.of(Role.HEAD), "gateway"));
  }

  public static Act above(LocalDate on) {
    return act(on, actor(PROVINCE, Role.INTAKE));
  }

  public static RelayTerms terms(LocalDate today) {
    return new RelayTerms(CalendarFiles.shipped().asKnownOn(today, CITY), null, POLICY);
  }

  public static Receipt receipt(RelayRoute route, LocalDate on) {
    return new Receipt(CITY, PROVINCE, route, RelayChannel.LETTER, on, act(on).at());
  }

  public static Relay envelope(RelayRoute route) {
    return Relay.record(
            id(),
            receipt(route, MONDAY),
            new Carrier.Envelope(new EnvelopeNumber("2020-0007")),
            terms(MONDAY),
            act(MONDAY))
        .next();
  }

  public static Relay file(RelayRoute route) {
    return Relay.record(
            id(),
            new Receipt(CITY, PROVINCE, route, RelayChannel.WEB, MONDAY, null),
            new Carrier.File("ab".repeat(32), "R1.example.example"),
            terms(MONDAY),
            act(MONDAY))
        .next();
  }

  public static Forwarding.Way way() {
    return new Forwarding.Way(
        CITY,
        COUNTY,
        Identifiers.derive("petition", "left"),
        Identifiers.derive("petition", "new"));
  }

  public static Forwarding forwarding() {
    return Forwarding.forward(way(), true, terms(MONDAY), act(MONDAY)).next();
  }

  /** A recusal that somebody of the county asks for. */
  public static Recusal recusal(String officer, Recusal.Ground ground) {
    return Recusal.ask(
            Identifiers.derive("recusal", "one"),
            Identifiers.derive("petition", "one"),
            COUNTY,
            officer,
            ground,
            act(MONDAY, actor(COUNTY, Role.INTAKE)))
        .next();
  }

  public static Refusal refusal(ThrowingCallable step) {
    Refused refused = Assertions.catchThrowableOfType(Refused.class, step);
    return Objects.requireNonNull(refused, "was not refused").refusal();
  }
}
