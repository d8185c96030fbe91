package casework.clue.application;

import casework.clue.domain.ClueId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a clue accuses; kept sealed, apart from the clue, and found again only by blind indexes. */
public interface Subjects {

  /**
   * One person a clue is about (被反映人).
   *
   * @param place his place in the clue, from 1
   * @param level code of the rank list
   * @param cadre the directory's id of him; null where nobody has named it
   */
  record Subject(
      int place,
      String name,
      String unit,
      String post,
      String region,
      String level,
      @Nullable String cadre) {

    /** Prints nothing of the person. */
    @Override
    public String toString() {
      return "Subject[" + place + "]";
    }
  }

  /** Who can tell whom a clue is about. */
  sealed interface Whence {

    /** Petition-service, by the referral. */
    record Referral(UUID petition, UUID referral) implements Whence {}

    /** The directory, by the cadres' ids; nothing else is known of these subjects yet. */
    record Directory(List<Subject> cadres) implements Whence {

      public Directory {
        cadres = List.copyOf(cadres);
      }
    }
  }

  /** A clue whose subjects have still to be asked for. */
  record Awaited(ClueId clue, Whence whence, int tries) {}

  /**
   * What is known of a clue's subjects.
   *
   * @param complete false while they, or their names, are awaited
   */
  record Told(boolean complete, List<Subject> subjects) {

    public Told {
      subjects = List.copyOf(subjects);
    }
  }

  /**
   * Notes that a clue's subjects have to be asked for; does nothing where that is noted already.
   */
  void await(ClueId clue, String organ, Whence whence);

  /** Calls back whenever a clue has begun to wait. */
  void whenAwaited(Runnable each);

  /** Takes the next request that is due, so that nobody else takes it for a while. */
  Optional<Awaited> takeDue();

  /** Keeps the answer, sealed. */
  void keep(ClueId clue, List<Subject> subjects);

  /** Keeps, sealed, whom a clue brought along; does nothing where they are there already. */
  void bring(ClueId clue, String organ, List<Subject> subjects);

  /** Notes that there was no answer; it will be asked for again later. */
  void later(Awaited awaited);

  /** The clue's subjects, as far as they are known. */
  Told of(ClueId clue);

  /** How many clues wait for theirs. */
  long waiting();

  /** How many clues wait to be told whom they are about; more than a name is missing there. */
  long unknown();

  /** The clues of which that cadre is a subject by his id. */
  Set<ClueId> about(String cadre);

  /** The clues of which somebody of that name is a subject whose id nobody has told. */
  Set<ClueId> aboutSomebodyCalled(String name);
}
