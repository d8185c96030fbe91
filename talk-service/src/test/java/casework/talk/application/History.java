package casework.talk.application;

import casework.platform.deadline.Colour;
import casework.talk.SampleTalks;
import casework.talk.domain.Occasion;
import casework.talk.domain.PostKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What several services may say about one cadre and one clue in two years, made up from a seed. */
final class History {

  private static final String ORGAN = SampleTalks.CITY;
  private static final LocalDate BEGIN = LocalDate.of(2020, 1, 6);
  private static final List<String> MEASURES =
      List.of(
          "party-warning",
          "party-serious-warning",
          "state-demerit",
          "party-expulsion",
          "organisational",
          "admonition",
          "criticism");

  /**
   * One fact with its place.
   *
   * @param matter the matter of the other service that it is about
   * @param clue true where it is about the clue, false where about the cadre
   */
  record Said(String source, UUID matter, long sequence, boolean clue, Occasion fact) {}

  private final Random random;
  private final List<Said> said = new ArrayList<>();
  private final List<UUID> appointments = new ArrayList<>();
  private LocalDate day = BEGIN;
  private long ofCadre;
  private long ofClue;

  private History(long seed) {
    this.random = new Random(seed);
  }

  static List<Said> of(long seed) {
    History history = new History(seed);
    int facts = 4 + history.random.nextInt(14);
    for (int i = 0; i < facts; i++) {
      history.day = history.day.plusDays(1L + history.random.nextInt(60));
      history.something();
    }
    return history.said;
  }

  private void something() {
    switch (random.nextInt(12)) {
      case 0, 1 -> appoint();
      case 2 -> withdraw();
      case 3, 4 -> correct();
      case 5 -> cadre(new Occasion.Retired(day));
      case 6 -> sanction();
      case 7 -> petition();
      case 8, 9 -> warn();
      case 10 -> clue(new Occasion.ClueReopened(day));
      default -> clueEnds();
    }
  }

  private void appoint() {
    UUID id = new UUID(11, appointments.size());
    String from = appointments.isEmpty() ? null : "P-" + (appointments.size() - 1);
    appointments.add(id);
    cadre(
        new Occasion.Appointed(
            id,
            ORGAN,
            "P-" + (appointments.size() - 1),
            from,
            any(PostKind.values()),
            day,
            day.plusDays(random.nextInt(40))));
  }

  private void withdraw() {
    if (!appointments.isEmpty()) {
      cadre(new Occasion.AppointmentWithdrawn(anAppointment(), day));
    }
  }

  private void correct() {
    if (random.nextInt(5) == 0) {
      cadre(new Occasion.Corrected(null, null, null, null, day.plusDays(20), day));
    } else if (!appointments.isEmpty()) {
      cadre(
          new Occasion.Corrected(
              anAppointment(),
              random.nextBoolean() ? any(PostKind.values()) : null,
              null,
              random.nextBoolean() ? day.plusDays(random.nextInt(60)) : null,
              null,
              day));
    }
  }

  private UUID anAppointment() {
    return appointments.get(random.nextInt(appointments.size()));
  }

  private void sanction() {
    UUID matter = new UUID(12, said.size());
    String measure = MEASURES.get(random.nextInt(MEASURES.size()));
    said.add(
        new Said(
            "clue",
            matter,
            1,
            false,
            new Occasion.Sanctioned(matter, SampleTalks.CLUE, 1, ORGAN, List.of(measure), day)));
    if (random.nextInt(3) == 0) {
      said.add(
          new Said(
              "clue",
              matter,
              2,
              false,
              new Occasion.SanctionRevoked(matter, 1, day.plusDays(random.nextInt(90)))));
    }
  }

  private void petition() {
    UUID matter = new UUID(13, said.size());
    said.add(new Said("petition", matter, 1, false, new Occasion.Unverifiable(matter, ORGAN, day)));
  }

  private void warn() {
    Colour colour = any(Colour.values());
    clue(
        new Occasion.ClueWarned(
            SampleTalks.CLUE,
            ORGAN,
            new UUID(14, colour.ordinal()),
            colour,
            "contact",
            SampleTalks.ROOM,
            "O-KEEPER-" + random.nextInt(2),
            day));
  }

  private void clueEnds() {
    clue(random.nextInt(4) == 0 ? new Occasion.ClueVoided(day) : new Occasion.ClueReopened(day));
  }

  private void cadre(Occasion fact) {
    said.add(new Said("scoring", new UUID(15, 0), ++ofCadre, false, fact));
  }

  private void clue(Occasion fact) {
    said.add(new Said("clue", SampleTalks.CLUE, ++ofClue, true, fact));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
