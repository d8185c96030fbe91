package casework.petition.intake.application;

import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.platform.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of all petitions together; every answer stays within the organs given. */
public interface PetitionQueries {

  /**
   * Which petitions; null means any.
   *
   * @param number a number, or its beginning
   * @param repeat whether it repeats an earlier one
   * @param accepted whether it was ever accepted
   */
  record Filter(
      @Nullable String status,
      @Nullable String channel,
      @Nullable String nameStatus,
      @Nullable String category,
      @Nullable String number,
      @Nullable Boolean repeat,
      @Nullable Boolean accepted,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /** Where a list goes on: after this petition. */
  record Place(LocalDate receivedOn, String id) {}

  /**
   * Newest receipt first.
   *
   * @param withheld petitions from which the asker must withdraw
   */
  List<Stored<Petition>> ledger(
      Set<String> organs, Set<UUID> withheld, Filter filter, @Nullable Place after, int rows);

  /**
   * Where the list of what waits goes on: after that task of that petition.
   *
   * @param precedence of the petition, the lower the sooner
   * @param task place of the task among the petition's own
   */
  record Turn(int precedence, LocalDate receivedOn, UUID id, int task) {

    /** Whether this comes after another task of the same petition, or of another petition. */
    boolean isAfter(Turn other) {
      return !id.equals(other.id) || task > other.task;
    }
  }

  /**
   * What waits for the organ's petition department: by precedence, the oldest receipt first.
   *
   * @param withheld petitions from which the asker must withdraw
   * @param from the petition to begin with, itself included
   */
  List<Stored<Petition>> waiting(String organ, Set<UUID> withheld, @Nullable Turn from, int rows);

  /** Accepted petitions that are not closed, of which an accused may be found by one of these. */
  List<Stored<Petition>> open(Set<String> lookUps);

  /** How many accepted petitions that are not closed cannot be found by their accused. */
  long openAndNotToBeFound();

  /** Petitions of any state that have content and cannot be found by their accused. */
  List<UUID> notToBeFound(int rows);

  /** Petitions whose notice is still reckoned by another calendar than this one. */
  List<UUID> reckonedOtherwise(String calendar, int rows);

  /** Petitions of any organ that were confirmed to repeat this one. */
  List<UUID> repeatsOf(PetitionId petition);

  /**
   * Repeats that were confirmed from one day to another, by the first of their chain, at most this
   * many rows.
   */
  List<Stored<Petition>> repeats(
      Set<String> organs, LocalDate from, LocalDate to, @Nullable UUID after, int rows);

  /** The traits of every petition received from one day to another, for counting. */
  List<Traits> traits(Set<String> organs, LocalDate from, LocalDate to);

  /**
   * What figures count of a petition; codes.
   *
   * @param accepted whether it was ever accepted
   * @param repeat whether it repeats an earlier one
   * @param noticeDueOn null where none was ever owed
   * @param noticeGivenOn null where it has not been given
   */
  record Traits(
      String organ,
      LocalDate receivedOn,
      String channel,
      String nameStatus,
      String status,
      @Nullable String category,
      boolean accepted,
      boolean repeat,
      @Nullable LocalDate noticeDueOn,
      @Nullable LocalDate noticeGivenOn) {}
}
