package casework.talk.domain;

import casework.platform.deadline.Colour;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact that can give occasion to a talk, or take it away again. */
public sealed interface Occasion {

  /**
   * @param fromPost the post he leaves by it; null where he leaves none
   */
  record Appointed(
      UUID appointment,
      String organ,
      String post,
      @Nullable String fromPost,
      PostKind postKind,
      LocalDate decidedOn,
      LocalDate takesOfficeOn)
      implements Occasion {}

  record AppointmentWithdrawn(UUID appointment, LocalDate withdrawnOn) implements Occasion {}

  /** What an earlier fact should have said; what is null stands as it was. */
  record Corrected(
      @Nullable UUID appointment,
      @Nullable PostKind postKind,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate takesOfficeOn,
      @Nullable LocalDate retiredOn,
      LocalDate correctedOn)
      implements Occasion {}

  record Retired(LocalDate retiredOn) implements Occasion {}

  /** A year in which he serves in a leading post has come. */
  record YearBegun(int year, String organ, LocalDate on) implements Occasion {}

  /** A petition about him was too general to be looked into (R-INT-05). */
  record Unverifiable(UUID petition, String organ, LocalDate refusedOn) implements Occasion {}

  record Sanctioned(
      UUID caseId, UUID clue, int person, String organ, List<String> measures, LocalDate decidedOn)
      implements Occasion {

    public Sanctioned {
      measures = List.copyOf(measures);
    }
  }

  record SanctionRevoked(UUID caseId, int person, LocalDate revokedOn) implements Occasion {}

  /** An evaluation (述责述廉) found him wanting. */
  record Evaluated(UUID evaluation, String organ, LocalDate concludedOn) implements Occasion {}

  /**
   * A stationed body stands last of the year: its head is to be talked to.
   *
   * @param head the officer who leads it; the body's own code where the directory names nobody
   */
  record LastPlaced(UUID standing, String organ, int year, String body, String head, LocalDate on)
      implements Occasion {}

  /**
   * A clue turned blue, yellow or red and somebody is to be talked to.
   *
   * @param mandate what clue-service calls this clue's talk of this colour
   * @param level code of who holds it
   * @param keeper the officer who keeps the clue
   */
  record ClueWarned(
      UUID clue,
      String organ,
      UUID mandate,
      Colour colour,
      String level,
      @Nullable String department,
      String keeper,
      LocalDate noticedOn)
      implements Occasion {}

  /** The clue was entered by mistake. */
  record ClueVoided(LocalDate voidedOn) implements Occasion {}

  /** Work on it begins anew: each colour asks for a talk once more. */
  record ClueReopened(LocalDate reopenedOn) implements Occasion {}
}
