package casework.scoring.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cadre's dated history as it follows from all that is recorded of him, in whatever order. */
public record CadreHistory(List<Version> versions) {

  /** Whether he serves, as codes. */
  public enum Status {
    SERVING,
    RETIRED,
    LEFT
  }

  /** The cadre as he stood from a day on. */
  public record Version(
      LocalDate validFrom,
      String name,
      String organ,
      String managedBy,
      Status status,
      List<Held> posts) {

    public Version {
      posts = List.copyOf(posts);
    }

    private boolean saysAs(Version other) {
      return new Version(other.validFrom, name, organ, managedBy, status, posts).equals(other);
    }
  }

  /**
   * A post he holds.
   *
   * @param appointment null where he held it when he was entered
   */
  public record Held(
      Appointment.Place place,
      String title,
      PostKind kind,
      LocalDate since,
      @Nullable UUID appointment) {}

  public CadreHistory {
    versions = List.copyOf(versions);
  }

  /** Works the history out. */
  static CadreHistory of(Cadre cadre) {
    List<Version> versions = new ArrayList<>();
    for (LocalDate day : days(cadre)) {
      Version version = at(cadre, day);
      if (versions.isEmpty() || !versions.getLast().saysAs(version)) {
        versions.add(version);
      }
    }
    return new CadreHistory(versions);
  }

  /** The cadre as he stood on that day; empty before he was entered. */
  public Optional<Version> on(LocalDate day) {
    return versions.reversed().stream().filter(each -> !each.validFrom().isAfter(day)).findFirst();
  }

  public Version latest() {
    return versions.getLast();
  }

  private static SortedSet<LocalDate> days(Cadre cadre) {
    SortedSet<LocalDate> days = new TreeSet<>();
    cadre.standings().forEach(each -> days.add(each.validFrom()));
    LocalDate first = days.getFirst();
    cadre.entered().stream().map(Held::since).filter(first::isBefore).forEach(days::add);
    cadre.appointments().stream()
        .filter(Appointment::holds)
        .map(Appointment::takesOfficeOn)
        .filter(first::isBefore)
        .forEach(days::add);
    endedOn(cadre.state()).filter(first::isBefore).ifPresent(days::add);
    return days;
  }

  private static Version at(Cadre cadre, LocalDate day) {
    Cadre.Standing standing =
        cadre.standings().reversed().stream()
            .filter(each -> !each.validFrom().isAfter(day))
            .findFirst()
            .orElseThrow();
    // The later of the two says where he works and who manages him.
    Optional<Appointment> last =
        inForce(cadre, day).stream()
            .max(Comparator.comparing(Appointment::takesOfficeOn).thenComparing(Appointment::id))
            .filter(each -> each.takesOfficeOn().isAfter(standing.validFrom()));
    boolean ended = endedOn(cadre.state()).filter(on -> !on.isAfter(day)).isPresent();
    return new Version(
        day,
        standing.name(),
        last.map(Appointment::organ).orElse(standing.organ()),
        last.map(Appointment::managedBy).orElse(standing.managedBy()),
        ended ? status(cadre.state()) : Status.SERVING,
        ended ? List.of() : held(cadre, day));
  }

  private static List<Appointment> inForce(Cadre cadre, LocalDate day) {
    return cadre.appointments().stream()
        .filter(Appointment::holds)
        .filter(each -> !each.takesOfficeOn().isAfter(day))
        .toList();
  }

  private static List<Held> held(Cadre cadre, LocalDate day) {
    List<Held> all = new ArrayList<>(cadre.entered());
    List<Appointment> appointments = inForce(cadre, day);
    appointments.forEach(
        each ->
            all.add(
                new Held(
                    each.place(), each.title(), each.kind(), each.takesOfficeOn(), each.id())));
    return all.stream()
        .filter(each -> !each.since().isAfter(day))
        .filter(each -> appointments.stream().noneMatch(other -> ends(other, each)))
        .sorted(Comparator.comparing(Held::since).thenComparing(each -> each.place().post()))
        .toList();
  }

  private static boolean ends(Appointment transfer, Held held) {
    return held.place().equals(transfer.leaves())
        && !transfer.id().equals(held.appointment())
        && !transfer.takesOfficeOn().isBefore(held.since());
  }

  private static Optional<LocalDate> endedOn(CadreState state) {
    return switch (state) {
      case CadreState.Serving _ -> Optional.empty();
      case CadreState.Retired retired -> Optional.of(retired.on());
      case CadreState.Left left -> Optional.of(left.on());
    };
  }

  private static Status status(CadreState state) {
    return switch (state) {
      case CadreState.Serving _ -> Status.SERVING;
      case CadreState.Retired _ -> Status.RETIRED;
      case CadreState.Left _ -> Status.LEFT;
    };
  }
}
