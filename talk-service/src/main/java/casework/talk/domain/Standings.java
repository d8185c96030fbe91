package casework.talk.domain;

import casework.talk.domain.Cadre.Post;
import java.util.EnumSet;
import java.util.Set;

/** How one cadre stands to another, by the posts they hold. */
public final class Standings {

  private Standings() {}

  /** All ways in which {@code target} stands to {@code principal}; OTHER where in none. */
  public static Set<Standing> between(Cadre principal, Cadre target) {
    Set<Standing> found = EnumSet.noneOf(Standing.class);
    for (Post leading : principal.posts()) {
      for (Post post : target.posts()) {
        if (leading.kind() == PostKind.PRINCIPAL && post.kind() != PostKind.OTHER) {
          add(found, leading, post);
        }
      }
    }
    return found.isEmpty() ? EnumSet.of(Standing.OTHER) : found;
  }

  private static void add(Set<Standing> found, Post leading, Post post) {
    boolean head = post.kind() == PostKind.PRINCIPAL;
    if (leading.unit().equals(post.unit())) {
      found.add(head ? Standing.OWN_PRINCIPAL : Standing.PEER_MEMBER);
    } else if (post.above().contains(leading.unit()) || inArea(leading, post)) {
      found.add(head ? Standing.SUBORDINATE_PRINCIPAL : Standing.SUBORDINATE_MEMBER);
    }
  }

  // A party committee leads every unit of its area and of the areas below, and no committee beside.
  private static boolean inArea(Post leading, Post post) {
    boolean below = leading.areas().contains(post.area());
    boolean beside = post.committee() && post.area().equals(leading.area());
    return leading.committee() && below && !beside;
  }
}
