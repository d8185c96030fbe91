package casework.scoring.directory.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Transitions;
import casework.scoring.directory.domain.CadreEvent.AppointmentWithdrawn;
import casework.scoring.directory.domain.CadreEvent.CadreAppointed;
import casework.scoring.directory.domain.CadreEvent.CadreCorrected;
import casework.scoring.directory.domain.CadreEvent.CadreEntered;
import casework.scoring.directory.domain.CadreEvent.CadreLeft;
import casework.scoring.directory.domain.CadreEvent.CadreRetired;
import casework.scoring.directory.domain.CadreEvent.CadreTransferred;
import casework.scoring.directory.domain.CadreState.Left;
import casework.scoring.directory.domain.CadreState.Retired;
import casework.scoring.directory.domain.CadreState.Serving;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A cadre from the day the directory knows him: who manages him, what he holds and held. Immutable;
 * each step returns what he became.
 *
 * @param enteredBy id of the creation that entered him
 * @param standings what was said of him as a person, oldest first
 * @param entered posts he held when he was entered
 * @param appointments those that were decided since, withdrawn ones among them
 */
public record Cadre(
    CadreId id,
    UUID enteredBy,
    List<Standing> standings,
    List<CadreHistory.Held> entered,
    List<Appointment> appointments,
    CadreState state) {

  /** What can be done. */
  public enum Step {
    ENTER,
    APPOINT,
    TRANSFER,
    WITHDRAW,
    RETIRE,
    LEAVE,
    CORRECT
  }

  /** The whole life of a cadre in the directory on one screen. */
  public static final Transitions<CadreState, Step> LIFECYCLE =
      Transitions.<CadreState, Step>table()
          .begin(Step.ENTER, Serving.class)
          .begin(Step.ENTER, Retired.class)
          .begin(Step.ENTER, Left.class)
          .from(Serving.class, Step.APPOINT, Serving.class)
          .from(Serving.class, Step.TRANSFER, Serving.class)
          .from(Serving.class, Step.WITHDRAW, Serving.class)
          .from(Serving.class, Step.CORRECT, Serving.class)
          .from(Serving.class, Step.RETIRE, Retired.class)
          .from(Serving.class, Step.LEAVE, Left.class)
          .from(Retired.class, Step.WITHDRAW, Retired.class)
          .from(Retired.class, Step.CORRECT, Retired.class)
          .from(Retired.class, Step.LEAVE, Left.class)
          .from(Left.class, Step.CORRECT, Left.class)
          .build();

  /**
   * Who he is from a day on.
   *
   * @param organ the organ in whose area he works
   * @param managedBy the organ that manages him
   */
  public record Standing(LocalDate validFrom, String name, String organ, String managedBy) {}

  public Cadre {
    standings = List.copyOf(standings);
    entered = List.copyOf(entered);
    appointments = List.copyOf(appointments);
  }

  /** A cadre the directory did not know. */
  public static Change<Cadre, CadreEvent> enter(
      CadreId id,
      UUID enteredBy,
      Standing standing,
      List<CadreHistory.Held> posts,
      CadreState state,
      Act act) {
    Keeping.require("enter-cadre", act.actor());
    Cadre cadre =
        new Cadre(
            id,
            enteredBy,
            List.of(standing),
            posts,
            List.of(),
            LIFECYCLE.arrive(null, Step.ENTER, state));
    return Change.of(
        cadre,
        "enter-cadre",
        List.of(),
        new CadreEntered(id, standing.managedBy(), standing.validFrom()));
  }

  /** A post he is to hold; a transfer where he leaves another for it. */
  public Change<Cadre, CadreEvent> appoint(Appointment appointment, Act act) {
    Appointment.Place from = appointment.leaves();
    Step step = from == null ? Step.APPOINT : Step.TRANSFER;
    LIFECYCLE.require(state, step);
    Keeping.require("appoint", act.actor());
    requireDay("decidedOn", appointment.decidedOn(), enteredOn(), act.on());
    requireDay(
        "takesOfficeOn",
        appointment.takesOfficeOn(),
        appointment.decidedOn(),
        appointment.decidedOn().plusYears(1));
    List<CadreHistory.Held> held = heldOn(appointment.takesOfficeOn());
    if (held.stream().anyMatch(each -> each.place().equals(appointment.place()))) {
      throw new Refused(new DirectoryRefusal.HoldsThatPost());
    }
    if (from != null && held.stream().noneMatch(each -> each.place().equals(from))) {
      throw new Refused(new DirectoryRefusal.HoldsNoSuchPost());
    }
    List<Appointment> all = new ArrayList<>(appointments);
    all.add(appointment);
    Cadre next =
        new Cadre(
            id, enteredBy, standings, entered, all, LIFECYCLE.arrive(state, step, new Serving()));
    String organ = appointment.managedBy();
    return Change.of(
        next,
        from == null ? "appoint" : "transfer",
        List.of(),
        from == null
            ? new CadreAppointed(id, organ, appointment)
            : new CadreTransferred(id, organ, appointment, from));
  }

  /** An appointment is taken back, as though it had never been made. */
  public Change<Cadre, CadreEvent> withdraw(UUID appointment, LocalDate on, Act act) {
    LIFECYCLE.require(state, Step.WITHDRAW);
    Keeping.require("withdraw", act.actor());
    Appointment found = appointment(appointment);
    if (!found.holds()) {
      throw new Refused(new DirectoryRefusal.WithdrawnAlready());
    }
    requireDay("withdrawnOn", on, found.decidedOn(), act.on());
    Cadre next = with(found.withdrawn(on), LIFECYCLE.arrive(state, Step.WITHDRAW, state));
    return Change.of(
        next,
        "withdraw",
        List.of(),
        new AppointmentWithdrawn(id, found.managedBy(), appointment, on));
  }

  public Change<Cadre, CadreEvent> retire(LocalDate on, Act act) {
    LIFECYCLE.require(state, Step.RETIRE);
    Keeping.require("retire", act.actor());
    requireDay("retiredOn", on, enteredOn(), act.on().plusYears(1));
    Cadre next = in(LIFECYCLE.arrive(state, Step.RETIRE, new Retired(on)));
    return Change.of(next, "retire", List.of(), new CadreRetired(id, managedBy(), on));
  }

  /** He leaves the ranks of cadres otherwise than by retiring. */
  public Change<Cadre, CadreEvent> leave(LocalDate on, Act act) {
    LIFECYCLE.require(state, Step.LEAVE);
    Keeping.require("leave", act.actor());
    requireDay("leftOn", on, enteredOn(), act.on());
    Cadre next = in(LIFECYCLE.arrive(state, Step.LEAVE, new Left(on)));
    return Change.of(next, "leave", List.of(), new CadreLeft(id, managedBy(), on));
  }

  /** What was recorded wrongly is as it should have been, from the beginning. */
  public Change<Cadre, CadreEvent> correct(Correction correction, Act act) {
    LIFECYCLE.require(state, Step.CORRECT);
    Keeping.require("correct", act.actor());
    if (correction.fields().isEmpty()) {
      throw new Refused(new DirectoryRefusal.NothingToCorrect());
    }
    Cadre next = standing(correction).appointment(correction).retirement(correction, act);
    LIFECYCLE.arrive(state, Step.CORRECT, next.state());
    return Change.of(
        next, "correct", List.of(), new CadreCorrected(id, next.managedBy(), correction, act.on()));
  }

  private Cadre standing(Correction correction) {
    Standing last = standings.getLast();
    List<Standing> all = new ArrayList<>(standings);
    String name = correction.name();
    String managedBy = correction.managedBy();
    all.set(
        all.size() - 1,
        new Standing(
            last.validFrom(),
            name == null ? last.name() : name,
            last.organ(),
            managedBy == null ? last.managedBy() : managedBy));
    return new Cadre(id, enteredBy, all, entered, appointments, state);
  }

  private Cadre appointment(Correction correction) {
    UUID which = correction.appointment();
    if (which == null) {
      if (correction.ofAppointment()) {
        throw new Refused(new DirectoryRefusal.NoSuchAppointment());
      }
      return this;
    }
    Appointment found = appointment(which);
    LocalDate decided = correction.decidedOn();
    LocalDate takes = correction.takesOfficeOn();
    PostKind kind = correction.postKind();
    Appointment right =
        found.corrected(
            decided == null ? found.decidedOn() : decided,
            takes == null ? found.takesOfficeOn() : takes,
            kind == null ? found.kind() : kind);
    requireDay(
        "takesOfficeOn", right.takesOfficeOn(), right.decidedOn(), right.decidedOn().plusYears(1));
    return with(right, state);
  }

  private Cadre retirement(Correction correction, Act act) {
    LocalDate on = correction.retiredOn();
    if (on == null) {
      return this;
    }
    if (!(state instanceof Retired)) {
      throw new Refused(
          new DirectoryRefusal.Malformed("retiredOn", "absent for someone who has not retired"));
    }
    requireDay("retiredOn", on, enteredOn(), act.on().plusYears(1));
    return in(new Retired(on));
  }

  /** The appointment with that id. */
  public Optional<Appointment> find(UUID appointment) {
    return appointments.stream().filter(each -> each.id().equals(appointment)).findFirst();
  }

  private Appointment appointment(UUID which) {
    return find(which).orElseThrow(() -> new Refused(new DirectoryRefusal.NoSuchAppointment()));
  }

  private Cadre with(Appointment changed, CadreState to) {
    return new Cadre(
        id,
        enteredBy,
        standings,
        entered,
        appointments.stream().map(each -> each.id().equals(changed.id()) ? changed : each).toList(),
        to);
  }

  private Cadre in(CadreState to) {
    return new Cadre(id, enteredBy, standings, entered, appointments, to);
  }

  /** His whole dated history. */
  public CadreHistory history() {
    return CadreHistory.of(this);
  }

  /** The organ that manages him, as far as is known. */
  public String managedBy() {
    return history().latest().managedBy();
  }

  private LocalDate enteredOn() {
    return standings.getFirst().validFrom();
  }

  private List<CadreHistory.Held> heldOn(LocalDate day) {
    return history().on(day).map(CadreHistory.Version::posts).orElse(List.of());
  }

  private static void requireDay(String field, LocalDate day, LocalDate from, LocalDate to) {
    if (day.isBefore(from) || day.isAfter(to)) {
      throw new Refused(new DirectoryRefusal.DayOutOfRange(field, day, from, to));
    }
  }
}
