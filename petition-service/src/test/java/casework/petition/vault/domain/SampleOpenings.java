package casework.petition.vault.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The invented openings that the tests share. */
public final class SampleOpenings {

  public static final String CITY = "990300-JW";
  public static final UUID PETITION = Identifiers.derive("petition", "one");
  public static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
  public static final OpeningTerms TERMS =
      new OpeningTerms(Duration.ofHours(72), Duration.ofHours(24));
  public static final Actor ASKER = officer("O001", CITY, Role.INTAKE);
  public static final Actor HEAD = officer("O007", CITY, Role.HEAD);

  private SampleOpenings() {}

  public static Actor officer(String number, String organ, Role... roles) {
    return new Actor(organ + "-" + number, organ, organ + "-D0", Set.of(roles), "gateway");
  }

  public static Act by(Actor actor) {
    return new Act(actor, new Cause.Step(), Instant.parse("2020-06-01T01:00:00Z"));
  }

  public static IdentityOpening requested(Purpose purpose, Actor asker) {
    return IdentityOpening.request(
            new OpeningId(Identifiers.derive("opening", "one")),
            PETITION,
            CITY,
            purpose,
            new SealedWords("1.key", "1.words"),
            TERMS,
            NOW,
            by(asker))
        .next();
  }

  public static IdentityOpening requested() {
    return requested(Purpose.FALSE_ACCUSATION, ASKER);
  }

  public static IdentityOpening open() {
    return requested().approve(TERMS, NOW, by(HEAD)).next();
  }
}
