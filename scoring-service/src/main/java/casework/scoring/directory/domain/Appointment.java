package casework.scoring.directory.domain;

import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a cadre is to hold a post.
 *
 * @param organ the organ in whose area the unit lies
 * @param managedBy the organ that manages whoever holds the post
 * @param leaves the post he leaves for it, which makes it a transfer; null where he leaves none
 * @param withdrawnOn when it was withdrawn, as though it had never been made; null while it holds
 */
public record Appointment(
    UUID id,
    Place place,
    String title,
    PostKind kind,
    String organ,
    String managedBy,
    LocalDate decidedOn,
    LocalDate takesOfficeOn,
    @Nullable Place leaves,
    @Nullable LocalDate withdrawnOn,
    Signed by) {

  /** A post by its unit and its own code. */
  public record Place(UnitCode unit, String post) {}

  boolean holds() {
    return withdrawnOn == null;
  }

  Appointment withdrawn(LocalDate on) {
    return new Appointment(
        id, place, title, kind, organ, managedBy, decidedOn, takesOfficeOn, leaves, on, by);
  }

  Appointment corrected(LocalDate decided, LocalDate takesOffice, PostKind of) {
    return new Appointment(
        id, place, title, of, organ, managedBy, decided, takesOffice, leaves, withdrawnOn, by);
  }
}
