package casework.inspection.domain.round;

import casework.inspection.domain.UnitRef;
import casework.platform.kernel.Rule;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One inspection group (巡察组) of a round.
 *
 * @param n its place in the round, from 1
 * @param authorised the leader's authorisation for this round alone; null until it is given
 * @param former who was in it and is not any more; kept, because a group answers for years for what
 *     it should have found (倒查)
 */
public record Group(
    int n,
    List<Seat> seats,
    List<Target> targets,
    @Nullable Authorisation authorised,
    List<FormerSeat> former) {

  /** 一次一授权: who leads, and who said so. */
  public record Authorisation(String leader, Signed by) {}

  /** A place somebody had. */
  public record FormerSeat(Seat seat, LocalDate until) {}

  public Group {
    seats = List.copyOf(seats);
    targets = List.copyOf(targets);
    former = List.copyOf(former);
  }

  /** Who leads it. */
  public Optional<String> leader() {
    return seats.stream()
        .filter(seat -> seat.duty() == Seat.Duty.LEADER)
        .map(Seat::member)
        .findFirst();
  }

  /** Whether it can set out: an authorised leader, one more member, something to inspect. */
  @Rule("R-INSP-02")
  public boolean isComplete() {
    Authorisation given = authorised;
    boolean led = given != null && leader().filter(each -> each.equals(given.leader())).isPresent();
    return led && seats.size() >= 2 && !targets.isEmpty();
  }

  boolean seats(String member) {
    return seats.stream().anyMatch(seat -> seat.member().equals(member));
  }

  /** The same group with other people and units; a new leader needs an authorisation of his own. */
  Group with(List<Seat> nextSeats, List<UnitRef> units, LocalDate on) {
    List<FormerSeat> left = new ArrayList<>(former);
    seats.stream()
        .filter(seat -> nextSeats.stream().noneMatch(next -> next.member().equals(seat.member())))
        .forEach(seat -> left.add(new FormerSeat(seat, on)));
    Authorisation given = authorised;
    boolean stays = given != null && nextSeats.contains(new Seat(given.leader(), Seat.Duty.LEADER));
    return new Group(
        n,
        nextSeats,
        units.stream().map(unit -> new Target(unit, null)).toList(),
        stays ? given : null,
        left);
  }

  Group without(String member, LocalDate on) {
    return with(
        seats.stream().filter(seat -> !seat.member().equals(member)).toList(),
        targets.stream().map(Target::unit).toList(),
        on);
  }

  Group with(Authorisation given) {
    return new Group(n, seats, targets, given, former);
  }

  Group with(Target changed) {
    return new Group(
        n,
        seats,
        targets.stream()
            .map(each -> each.unit().unit().equals(changed.unit().unit()) ? changed : each)
            .toList(),
        authorised,
        former);
  }
}
