package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.Appointment;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreEvent;
import casework.scoring.directory.domain.CadreHistory.Held;
import casework.scoring.directory.domain.CadreHistory.Status;
import casework.scoring.directory.domain.CadreState;
import casework.scoring.directory.domain.DirectoryRefusal;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.Unit;
import casework.scoring.directory.domain.UnitCode;
import casework.scoring.directory.domain.UnitKind;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Lets one line of a table have its effect; done twice it has one. */
@Named
public final class ImportLine {

  /** What a line does. */
  public enum Effect {
    ENTERED,
    APPOINTED,
    RETIRED,
    LEFT,
    UNCHANGED
  }

  /** Stands for a unit that the line itself will enter. */
  private static final UnitCode NOWHERE = new UnitCode("000000-U000");

  private final Organs organs;
  private final Reach reach;

  public ImportLine(Organs organs, Reach reach) {
    this.organs = organs;
    this.reach = reach;
  }

  /**
   * @throws Refused where the line cannot have its effect; nothing has been laid then
   */
  Effect apply(ImportEntry entry, ImportDesk desk, UUID batch, Act act) {
    Organ organ = require("organ", entry.organ(), act);
    require("managedBy", entry.managedBy(), act);
    Optional<Stored<Cadre>> known = desk.cadre(entry.cadre());
    if (known.isPresent()) {
      Cadre cadre = known.get().state();
      if (!reach.covers(act.actor(), cadre.managedBy())) {
        throw new Refused(new DirectoryRefusal.NotYours("import"));
      }
      if (!cadre.history().latest().name().equals(entry.name())) {
        throw new Refused(new DirectoryRefusal.NameDiffers());
      }
    }
    return entry.status() == Status.SERVING
        ? serve(entry, desk, known, organ.versions().getFirst().validFrom(), batch, act)
        : end(entry, desk, known, act);
  }

  private static Effect end(
      ImportEntry entry, ImportDesk desk, Optional<Stored<Cadre>> known, Act act) {
    Cadre cadre =
        known
            .map(Stored::state)
            .orElseThrow(() -> new Refused(new DirectoryRefusal.UnknownCadre("cadre")));
    if (cadre.history().latest().status() == entry.status()) {
      return Effect.UNCHANGED;
    }
    LocalDate on = Objects.requireNonNull(entry.decidedOn());
    boolean retires = entry.status() == Status.RETIRED;
    desk.layCadre(known, retires ? cadre.retire(on, act) : cadre.leave(on, act), act);
    return retires ? Effect.RETIRED : Effect.LEFT;
  }

  private static Effect serve(
      ImportEntry entry,
      ImportDesk desk,
      Optional<Stored<Cadre>> known,
      LocalDate begins,
      UUID batch,
      Act act) {
    LocalDate since = Objects.requireNonNull(entry.takesOfficeOn());
    Optional<Unit> there = desk.unit(entry.organ(), entry.unit()).map(Stored::state);
    boolean holds =
        there
            .flatMap(unit -> unit.named(entry.post(), entry.managedBy()))
            .flatMap(post -> known.map(each -> held(each.state(), post.code(), since)))
            .orElse(false);
    if (holds) {
      return Effect.UNCHANGED;
    }
    if (known.isPresent()) {
      // Checked before the unit is touched: a line that is refused leaves no post behind.
      appoint(entry, known.get().state(), place(entry, desk), since, batch, act);
    }
    Unit unit = unit(entry, desk, begins, act);
    Unit.Post post = unit.named(entry.post(), entry.managedBy()).orElseThrow();
    Appointment.Place place = new Appointment.Place(unit.code(), post.code());
    if (known.isPresent()) {
      desk.layCadre(known, appoint(entry, known.get().state(), place, since, batch, act), act);
      return Effect.APPOINTED;
    }
    LocalDate from = since.isBefore(begins) ? begins : since;
    desk.layCadre(
        known,
        Cadre.enter(
            entry.cadre(),
            Identifiers.derive("import", batch.toString(), entry.cadre().value()),
            new Cadre.Standing(from, entry.name(), entry.organ(), entry.managedBy()),
            List.of(new Held(place, post.title(), post.kind(), since, null)),
            new CadreState.Serving(),
            act),
        act);
    return Effect.ENTERED;
  }

  private static Appointment.Place place(ImportEntry entry, ImportDesk desk) {
    Optional<Unit> there = desk.unit(entry.organ(), entry.unit()).map(Stored::state);
    return there
        .flatMap(
            unit ->
                unit.named(entry.post(), entry.managedBy())
                    .map(post -> new Appointment.Place(unit.code(), post.code())))
        .orElseGet(() -> new Appointment.Place(NOWHERE, "-"));
  }

  private static Change<Cadre, CadreEvent> appoint(
      ImportEntry entry,
      Cadre cadre,
      Appointment.Place place,
      LocalDate since,
      UUID batch,
      Act act) {
    LocalDate decided = entry.decidedOn();
    if (decided == null) {
      throw new Refused(new DirectoryRefusal.Malformed("decidedOn", "a day"));
    }
    return cadre.appoint(
        new Appointment(
            Identifiers.derive("import", batch.toString(), entry.cadre().value(), place.post()),
            place,
            entry.post(),
            entry.kind(),
            entry.organ(),
            entry.managedBy(),
            decided,
            since,
            null,
            null,
            act.signed()),
        act);
  }

  private static boolean held(Cadre cadre, String post, LocalDate since) {
    return cadre.history().versions().stream()
        .flatMap(each -> each.posts().stream())
        .anyMatch(each -> each.place().post().equals(post) && each.since().equals(since));
  }

  private static Unit unit(ImportEntry entry, ImportDesk desk, LocalDate begins, Act act) {
    Optional<Stored<Unit>> read = desk.unit(entry.organ(), entry.unit());
    if (read.isEmpty()) {
      UnitCode code = desk.freeUnit(entry.organ());
      Unit.Post post = new Unit.Post(code.post(1), entry.post(), entry.kind(), entry.managedBy());
      Unit.Version first =
          new Unit.Version(
              begins,
              entry.unit(),
              entry.organ(),
              UnitKind.likely(entry.unit()),
              null,
              true,
              List.of(post));
      return desk.lay(read, Unit.enter(code, first, act), act);
    }
    return read.get()
        .state()
        .withPost(entry.post(), entry.kind(), entry.managedBy(), act)
        .map(change -> desk.lay(read, change, act))
        .orElseGet(read.get()::state);
  }

  private Organ require(String field, String code, Act act) {
    return organs
        .find(code)
        .map(Stored::state)
        .filter(_ -> reach.covers(act.actor(), code))
        .orElseThrow(() -> new Refused(new DirectoryRefusal.UnknownOrgan(field)));
  }
}
