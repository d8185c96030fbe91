package casework.scoring.directory.application;

import casework.platform.kernel.Act;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.store.Stored;
import casework.scoring.directory.domain.Appointment;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreId;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cadre is appointed to a post, or transferred to it from one he holds. */
@Named
public final class AppointCadre {

  /**
   * What the officer asks for.
   *
   * @param leaves the post he leaves for it; null where he leaves none
   */
  public record Command(
      CadreId cadre,
      Appointment.Place place,
      LocalDate decidedOn,
      LocalDate takesOfficeOn,
      Appointment.@Nullable Place leaves) {}

  private final CadreRegister register;
  private final Posts posts;

  public AppointCadre(CadreRegister register, Posts posts) {
    this.register = register;
    this.posts = posts;
  }

  /** The id of the appointment that this creation makes. */
  public static UUID id(Act act) {
    if (!(act.cause() instanceof Cause.Creation creation)) {
      throw new IllegalArgumentException("an appointment is a creation, not " + act.cause());
    }
    return creation.id("appointment");
  }

  /** The same request a second time gives what the first one made. */
  public Stored<Cadre> handle(Command command, Act act) {
    UUID id = id(act);
    Stored<Cadre> read = register.visible(command.cadre(), act.actor());
    Optional<Appointment> made = read.state().find(id);
    if (made.isPresent()) {
      if (!says(made.get(), command)) {
        throw new Refused(new KeyReused());
      }
      return read;
    }
    return register.add(
        command.cadre(), act, cadre -> cadre.appoint(appointment(id, command, act), act));
  }

  private Appointment appointment(UUID id, Command command, Act act) {
    Posts.Found found = posts.require(command.place(), command.takesOfficeOn(), act);
    return new Appointment(
        id,
        command.place(),
        found.post().title(),
        found.post().kind(),
        found.unit().organ(),
        found.post().managedBy(),
        command.decidedOn(),
        command.takesOfficeOn(),
        command.leaves(),
        null,
        act.signed());
  }

  // Days may have been corrected since; the posts cannot.
  private static boolean says(Appointment made, Command command) {
    return made.place().equals(command.place()) && Objects.equals(made.leaves(), command.leaves());
  }

  private record KeyReused() implements Refusal {
    @Override
    public String code() {
      return "idempotency-key-reused";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "The same key came with another appointment before.";
    }
  }
}
