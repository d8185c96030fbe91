package casework.inspection.domain.round;

import casework.inspection.domain.Days;
import casework.inspection.domain.InspectionRefusal;
import casework.inspection.domain.SignedStep;
import casework.inspection.domain.Signing;
import casework.inspection.domain.UnitRef;
import casework.inspection.domain.round.RoundEvent.MemberRecused;
import casework.inspection.domain.round.RoundLifecycle.Step;
import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who inspects: declarations, groups kept apart from their units, authorisations. */
final class Manning {

  private Manning() {}

  @Rule("R-INSP-01")
  static Change<Round, RoundEvent> declare(Round round, List<Declaration> said, Act act) {
    round.require(Step.DECLARE);
    Signing.byOffice(round.organ(), Step.DECLARE.word(), act.actor());
    Map<String, Declaration> known = new LinkedHashMap<>();
    round.declarations().forEach(each -> known.put(each.member(), each));
    said.forEach(
        each -> {
          Days.require("declaredOn", each.declaredOn(), LocalDate.of(1990, 1, 1), act.on());
          known.put(each.member(), each);
        });
    List<RoundEvent> events = new ArrayList<>();
    List<Group> left = new ArrayList<>();
    for (Group group : round.groups()) {
      Group now = group;
      for (Declaration each : said) {
        Optional<MemberRecused> out = conflict(round, now, each, act.on());
        if (out.isPresent()) {
          events.add(out.get());
          now = now.without(each.member(), act.on());
        }
      }
      left.add(now);
    }
    Round next =
        new Round(
            round.id(),
            round.organ(),
            round.number(),
            round.name(),
            round.kind(),
            RoundLifecycle.TABLE.arrive(round.state(), Step.DECLARE, round.state()),
            round.schedule(),
            left,
            List.copyOf(known.values()),
            round.paper(),
            SignedStep.more(round.trail(), Step.DECLARE.word(), "", act));
    return new Change<>(next, Step.DECLARE.word(), List.of("R-INSP-01"), events);
  }

  private static Optional<MemberRecused> conflict(
      Round round, Group group, Declaration declared, LocalDate on) {
    if (!group.seats(declared.member())) {
      return Optional.empty();
    }
    for (Target target : group.targets()) {
      Set<RecusalKind> kinds = Recusal.kinds(declared, Set.of(), target.unit(), round.organ());
      if (!kinds.isEmpty()) {
        return Optional.of(
            new MemberRecused(
                round.id(),
                round.organ(),
                declared.member(),
                target.unit().unit(),
                List.copyOf(kinds),
                on));
      }
    }
    return Optional.empty();
  }

  @Rule(value = "R-INSP-01", kind = RuleKind.REFUSES)
  static Change<Round, RoundEvent> compose(
      Round round, int n, List<Seat> seats, List<UnitRef> units, PostsHeld posts, Act act) {
    round.require(Step.COMPOSE);
    Signing.byOffice(round.organ(), Step.COMPOSE.word(), act.actor());
    if (n < 1 || n > round.groups().size() + 1) {
      throw new Refused(new InspectionRefusal.NoSuch("group", Integer.toString(n)));
    }
    requireApart(round, n, seats, units);
    for (Seat seat : seats) {
      Declaration declared = declarationOf(round, seat.member());
      for (UnitRef unit : units) {
        Recusal.require(declared, posts.of(seat.member()), unit, round.organ());
      }
    }
    List<Group> next = new ArrayList<>(round.groups());
    Group before =
        n <= round.groups().size()
            ? round.groups().get(n - 1)
            : new Group(n, List.of(), List.of(), null, List.of());
    if (n > round.groups().size()) {
      next.add(before);
    }
    next.set(n - 1, before.with(seats, units, act.on()));
    return Change.of(
        round.with(next, Step.COMPOSE, Integer.toString(n), act),
        Step.COMPOSE.word(),
        List.of("R-INSP-01"));
  }

  private static void requireApart(Round round, int n, List<Seat> seats, List<UnitRef> units) {
    Set<String> members = new HashSet<>();
    Set<String> codes = new HashSet<>();
    round.groups().stream()
        .filter(group -> group.n() != n)
        .forEach(
            group -> {
              group.seats().forEach(seat -> members.add(seat.member()));
              group.targets().forEach(target -> codes.add(target.unit().unit()));
            });
    for (Seat seat : seats) {
      if (!members.add(seat.member())) {
        throw new Refused(new InspectionRefusal.Already("seat", seat.member()));
      }
    }
    for (UnitRef unit : units) {
      if (!codes.add(unit.unit())) {
        throw new Refused(new InspectionRefusal.Already("target", unit.unit()));
      }
    }
    if (seats.stream().filter(seat -> seat.duty() == Seat.Duty.LEADER).count() > 1) {
      throw new Refused(new InspectionRefusal.Malformed("seats", "with one leader"));
    }
  }

  private static Declaration declarationOf(Round round, String member) {
    return round.declarations().stream()
        .filter(each -> each.member().equals(member))
        .findFirst()
        .orElseThrow(() -> new Refused(new InspectionRefusal.Undeclared(member)));
  }

  @Rule(value = "R-INSP-02", kind = RuleKind.REFUSES)
  static Change<Round, RoundEvent> authorise(Round round, int n, Act act) {
    round.require(Step.AUTHORISE);
    Signing.byLeaders(round.organ(), Step.AUTHORISE.word(), act.actor());
    Group group = round.group(n);
    String leader =
        group.leader().orElseThrow(() -> new Refused(new InspectionRefusal.NoSuch("leader", "")));
    return Change.of(
        round.replacing(
            group.with(new Group.Authorisation(leader, act.signed())), Step.AUTHORISE, act),
        Step.AUTHORISE.word(),
        List.of("R-INSP-02"));
  }
}
