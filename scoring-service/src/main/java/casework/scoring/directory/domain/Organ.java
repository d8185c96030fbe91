package casework.scoring.directory.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A discipline organ with its departments and officers through the years.
 *
 * @param code such as {@code 990301-JW}
 * @param versions oldest first; each holds until the next begins
 */
public record Organ(String code, List<Version> versions) {

  private static final Pattern FORM = Pattern.compile("[0-9]{6}-[A-Z]{2,8}");

  /** At which level of the tree an organ stands. */
  public enum Level {
    COUNTY,
    CITY,
    PROVINCE
  }

  /** What a department is for. */
  public enum DepartmentKind {
    PETITION,
    SUPERVISION,
    HANDLING,
    LEADERSHIP,
    /** A body stationed with a department of the government (派驻机构). */
    STATIONED
  }

  /** An organ as it stood from a day on. */
  public record Version(
      LocalDate validFrom,
      String name,
      Level level,
      String region,
      @Nullable String parent,
      @Nullable Head head,
      List<Department> departments,
      List<Officer> officers) {

    public Version {
      departments = List.copyOf(departments);
      officers = List.copyOf(officers);
      if (head != null && officers.stream().noneMatch(head::isOfficer)) {
        throw new Refused(
            new DirectoryRefusal.Malformed("head.officer", "one of the organ's officers"));
      }
      for (Officer each : officers) {
        String room = each.department();
        if (room != null && departments.stream().noneMatch(one -> one.code().equals(room))) {
          throw new Refused(
              new DirectoryRefusal.Malformed(
                  "officers.department", "one of the organ's departments"));
        }
      }
    }
  }

  /** The principal (主要负责人), as officer and as cadre. */
  public record Head(String officer, String cadre, String name) {
    private boolean isOfficer(Officer each) {
      return each.officer().equals(officer);
    }
  }

  public record Department(String code, String name, DepartmentKind kind) {}

  /** Someone who works there; outside the rooms where he has no department. */
  public record Officer(String officer, String name, @Nullable String department, String post) {}

  public Organ {
    if (!FORM.matcher(code).matches()) {
      throw new Refused(
          new DirectoryRefusal.Malformed("organ", "six digits, - and two to eight capitals"));
    }
    versions = List.copyOf(versions);
  }

  /** The id under which an organ is kept. */
  public static UUID key(String code) {
    return Identifiers.derive("organ", code);
  }

  /** A new organ of the directory. */
  public static Change<Organ, OrganRevised> enter(String code, Version first, Act act) {
    Keeping.require("enter-organ", act.actor());
    Organ organ = new Organ(code, List.of(first));
    return Change.of(organ, "enter-organ", List.of(), new OrganRevised(code, first.validFrom()));
  }

  /** An organ that comes with all its versions, as an empty directory gets it. */
  public static Change<Organ, OrganRevised> seeded(Organ organ, Act act) {
    Keeping.require("enter-organ", act.actor());
    return Change.of(
        organ,
        "enter-organ",
        List.of(),
        new OrganRevised(organ.code(), organ.latest().validFrom()));
  }

  /** What holds from a day on; replaces what was said for that same day. */
  public Change<Organ, OrganRevised> revise(Version version, Act act) {
    Keeping.require("revise-organ", act.actor());
    List<Version> all = new ArrayList<>(versions);
    all.removeIf(each -> each.validFrom().equals(version.validFrom()));
    all.add(version);
    all.sort(Comparator.comparing(Version::validFrom));
    return Change.of(
        new Organ(code, all),
        "revise-organ",
        List.of(),
        new OrganRevised(code, version.validFrom()));
  }

  /** The organ as it stood on that day; empty before the first version. */
  public Optional<Version> on(LocalDate day) {
    return versions.reversed().stream().filter(each -> !each.validFrom().isAfter(day)).findFirst();
  }

  /** The organ as it stands from its last version on. */
  public Version latest() {
    return versions.getLast();
  }

  /** That an organ's record holds another version. */
  public record OrganRevised(String organ, LocalDate validFrom) {}
}
