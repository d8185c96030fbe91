package casework.scoring.directory.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit with its posts through the years.
 *
 * @param versions oldest first; each holds until the next begins
 */
public record Unit(UnitCode code, List<Version> versions) {

  /**
   * A unit as it stood from a day on.
   *
   * @param organ the organ in whose area it lies
   * @param parent the unit above; null where there is none
   * @param active false from the day it is dissolved
   */
  public record Version(
      LocalDate validFrom,
      String name,
      String organ,
      UnitKind kind,
      @Nullable UnitCode parent,
      boolean active,
      List<Post> posts) {

    public Version {
      posts = List.copyOf(posts);
      long codes = posts.stream().map(Post::code).distinct().count();
      if (codes != posts.size()) {
        throw new Refused(new DirectoryRefusal.Malformed("posts", "each post once"));
      }
    }

    public Optional<Post> post(String code) {
      return posts.stream().filter(each -> each.code().equals(code)).findFirst();
    }
  }

  /**
   * A post of the unit.
   *
   * @param managedBy the organ that manages whoever holds it
   */
  public record Post(String code, String title, PostKind kind, String managedBy) {}

  public Unit {
    versions = List.copyOf(versions);
    Pattern post = Pattern.compile(Pattern.quote(code.value()) + "-P[0-9]{2,4}");
    for (Version version : versions) {
      if (!version.posts().stream().allMatch(each -> post.matcher(each.code()).matches())) {
        throw new Refused(
            new DirectoryRefusal.Malformed("posts.post", "the unit's code, -P and a number"));
      }
    }
  }

  /** A new unit of the directory. */
  public static Change<Unit, UnitRevised> enter(UnitCode code, Version first, Act act) {
    Keeping.require("enter-unit", act.actor());
    return Change.of(
        new Unit(code, List.of(first)),
        "enter-unit",
        List.of(),
        new UnitRevised(code, first.organ(), first.validFrom()));
  }

  /** What holds from a day on; replaces what was said for that same day. */
  public Change<Unit, UnitRevised> revise(Version version, Act act) {
    Keeping.require("revise-unit", act.actor());
    List<Version> all = new ArrayList<>(versions);
    all.removeIf(each -> each.validFrom().equals(version.validFrom()));
    all.add(version);
    all.sort(Comparator.comparing(Version::validFrom));
    return Change.of(
        new Unit(code, all),
        "revise-unit",
        List.of(),
        new UnitRevised(code, version.organ(), version.validFrom()));
  }

  /**
   * Gives the unit a post it had not, from its first version on; nothing changes where it has one
   * of that title and manager.
   */
  public Optional<Change<Unit, UnitRevised>> withPost(
      String title, PostKind kind, String managedBy, Act act) {
    Keeping.require("revise-unit", act.actor());
    if (named(title, managedBy).isPresent()) {
      return Optional.empty();
    }
    int next =
        versions.stream()
                .flatMap(each -> each.posts().stream())
                .map(each -> each.code().replaceFirst(".*-P", ""))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0)
            + 1;
    Post post = new Post(code.post(next), title, kind, managedBy);
    List<Version> all = versions.stream().map(each -> with(each, post)).toList();
    return Optional.of(
        Change.of(
            new Unit(code, all),
            "revise-unit",
            List.of(),
            new UnitRevised(code, latest().organ(), all.getFirst().validFrom())));
  }

  private static Version with(Version each, Post post) {
    List<Post> posts = new ArrayList<>(each.posts());
    posts.add(post);
    return new Version(
        each.validFrom(),
        each.name(),
        each.organ(),
        each.kind(),
        each.parent(),
        each.active(),
        posts);
  }

  /** The post of that title and manager, as it now is. */
  public Optional<Post> named(String title, String managedBy) {
    return latest().posts().stream()
        .filter(each -> each.title().equals(title) && each.managedBy().equals(managedBy))
        .findFirst();
  }

  /** The unit as it stood on that day; empty before the first version. */
  public Optional<Version> on(LocalDate day) {
    return versions.reversed().stream().filter(each -> !each.validFrom().isAfter(day)).findFirst();
  }

  public Version latest() {
    return versions.getLast();
  }

  /** That a unit's record holds another version. */
  public record UnitRevised(UnitCode unit, String organ, LocalDate validFrom) {}
}
