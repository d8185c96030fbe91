package casework.talk.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.store.Created;
import casework.platform.store.StaleRevision;
import casework.platform.store.Stored;
import casework.talk.domain.Occasion;
import casework.talk.domain.Occasions;
import casework.talk.domain.Occasions.Noted;
import casework.talk.domain.OccasionsId;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that can give occasion to a talk is noted with all others about the same cadre or clue,
 * and the duties are brought into line with them.
 */
@Named
public final class HearOccasion {

  private static final int TRIES = 8;
  private static final String CALENDAR = "calendar";

  private final OccasionBook book;
  private final SettleMandates settleMandates;

  public HearOccasion(OccasionBook book, SettleMandates settleMandates) {
    this.book = book;
    this.settleMandates = settleMandates;
  }

  /** A fact about a cadre, as heard. */
  public void ofCadre(String cadre, Occasion occasion, Act act) {
    hear(OccasionsId.ofCadre(cadre), cadre, noted(occasion, act), act);
  }

  /** A fact about a clue, as heard. */
  public void ofClue(UUID clue, Occasion occasion, Act act) {
    hear(OccasionsId.ofClue(clue), null, noted(occasion, act), act);
  }

  /** A fact about a year's standing, as heard. */
  public void ofStanding(UUID standing, Occasion occasion, Act act) {
    hear(OccasionsId.ofStanding(standing), null, noted(occasion, act), act);
  }

  /** A year has come for a cadre who serves. */
  public void ofYear(String cadre, Occasion.YearBegun year, Act act) {
    hear(
        OccasionsId.ofCadre(cadre),
        cadre,
        new Noted(CALENDAR, year.year(), year),
        new Act(act.actor(), new Cause.Step(), act.at()));
  }

  private static Noted noted(Occasion occasion, Act act) {
    if (!(act.cause() instanceof Cause.Heard heard)) {
      throw new IllegalArgumentException("an occasion is heard, not " + act.cause());
    }
    return new Noted(heard.source() + "|" + heard.aggregate(), heard.sequence(), occasion);
  }

  private void hear(OccasionsId id, @Nullable String cadre, Noted fact, Act act) {
    Stored<Occasions> kept = note(id, cadre, fact, act);
    settleMandates.handle(kept, act);
    // Another fact may have been noted meanwhile and settled before this one: the newest has the
    // last word.
    Stored<Occasions> newest = book.find(id).orElseThrow();
    while (!newest.revision().equals(kept.revision())) {
      kept = newest;
      settleMandates.handle(kept, act);
      newest = book.find(id).orElseThrow();
    }
  }

  private Stored<Occasions> note(OccasionsId id, @Nullable String cadre, Noted fact, Act act) {
    for (int tries = 1; ; tries++) {
      Optional<Stored<Occasions>> read = book.find(id);
      if (read.isEmpty()) {
        Created<Occasions> created = book.add(Occasions.none(id, cadre).note(fact, act), act);
        if (!created.replayed()) {
          return created.stored();
        }
        continue;
      }
      // Noted before, and broken off before the duties were settled, or simply said twice.
      if (read.get().state().knows(fact)) {
        return read.get();
      }
      try {
        return book.save(read.get(), read.get().state().note(fact, act), act);
      } catch (StaleRevision e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }
}
