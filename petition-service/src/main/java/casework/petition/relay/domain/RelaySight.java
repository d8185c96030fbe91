package casework.petition.relay.domain;

import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which relays somebody may know of: the petition department that has one, the one it goes to and
 * that one's head; the own head only what goes by way of him. Nobody else, whatever he sees of
 * petitions: the knowing circle is not widened.
 *
 * @param organ his organ's code
 * @param fromBelow whether those that come to his organ
 * @param own which of those that his organ received
 */
public record RelaySight(String organ, boolean fromBelow, Set<RelayRoute> own) {

  public RelaySight {
    own = Set.copyOf(own);
  }

  /**
   * The sight of an actor.
   *
   * @param ownHead officer id of the head of the actor's organ, whatever role he comes in; null
   *     where the directory names none
   */
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  public static RelaySight of(Actor actor, @Nullable String ownHead) {
    boolean heads = actor.is(Role.HEAD) || actor.officer().equals(ownHead);
    boolean intake = actor.is(Role.INTAKE);
    Set<RelayRoute> own =
        heads
            ? EnumSet.of(RelayRoute.VIA_HEAD)
            : intake ? EnumSet.allOf(RelayRoute.class) : EnumSet.noneOf(RelayRoute.class);
    return new RelaySight(actor.organ(), heads || intake, own);
  }

  public boolean covers(Relay relay) {
    return (fromBelow && relay.receivingOrgan().equals(organ))
        || (relay.organ().equals(organ) && own.contains(relay.route()));
  }
}
