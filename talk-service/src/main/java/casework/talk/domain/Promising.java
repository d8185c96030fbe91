package casework.talk.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.talk.domain.TalkEvent.PromiseKept;
import casework.talk.domain.TalkEvent.PromiseMade;
import casework.talk.domain.TalkLifecycle.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was promised in a talk or asked of other departments, and whether it was done. */
final class Promising {

  private Promising() {}

  @Rule("T-TALK-PROMISE")
  static Change<Talk, TalkEvent> promise(
      Talk talk, String target, @Nullable LocalDate by, RuleBook rules, Act act) {
    Conduct conduct = talk.conduct(Step.PROMISE);
    if (!conduct.present().contains(target)) {
      throw new Refused(new TalkRefusal.Malformed("target", "somebody who was there"));
    }
    DueClock clock =
        by == null
            ? DueClock.start(Stage.PROMISE, conduct.heldOn(), talk.organ(), rules, act.on())
            : DueClock.by(
                Stage.PROMISE,
                conduct.heldOn(),
                promised(conduct, by),
                talk.organ(),
                rules,
                act.on());
    Promised one = new Promised(conduct.promises().size() + 1, target, clock, null, false);
    Change<Talk, TalkEvent> change =
        talk.follow(Step.PROMISE, "" + one.n(), act, each -> each.promising(one));
    return Talk.with(change, "T-TALK-PROMISE", new PromiseMade(change.next(), one, act.on()));
  }

  private static LocalDate promised(Conduct conduct, LocalDate by) {
    LocalDate held = conduct.heldOn();
    Talk.requireDay("by", by, held.plusDays(1), held.plusYears(2));
    return by;
  }

  static Change<Talk, TalkEvent> keepPromise(Talk talk, int n, LocalDate keptOn, Act act) {
    Conduct conduct = talk.conduct(Step.KEEP_PROMISE);
    Promised open = numbered(conduct, n);
    if (open.keptOn() != null) {
      throw new Refused(new TalkRefusal.Already("promise", n));
    }
    Talk.requireDay("keptOn", keptOn, conduct.heldOn(), act.on());
    Promised kept =
        new Promised(n, open.target(), open.clock().stop(keptOn), keptOn, open.overdueSaid());
    Change<Talk, TalkEvent> change =
        talk.follow(Step.KEEP_PROMISE, "" + n, act, each -> each.promising(kept));
    return Talk.with(change, "T-TALK-PROMISE", new PromiseKept(change.next(), kept, keptOn));
  }

  private static Promised numbered(Conduct conduct, int n) {
    return conduct.promises().stream()
        .filter(each -> each.n() == n)
        .findFirst()
        .orElseThrow(() -> new Refused(new TalkRefusal.NoSuch("promise", n)));
  }

  @Rule("R-TALK-COORDINATE")
  static Change<Talk, TalkEvent> coordinate(
      Talk talk, String target, String topic, String withWhom, Act act) {
    Conduct conduct = talk.conduct(Step.COORDINATE);
    if (talk.kind() != TalkKind.RETURN_VISIT) {
      throw new Refused(new ConductRefusal.NotOfThatKind(talk.kind()));
    }
    if (!conduct.present().contains(target)) {
      throw new Refused(new TalkRefusal.Malformed("target", "somebody who was there"));
    }
    int n = conduct.coordinations().size() + 1;
    Coordination one = new Coordination(n, target, topic, withWhom, act.on(), null);
    Change<Talk, TalkEvent> change =
        talk.follow(Step.COORDINATE, topic, act, each -> each.coordinating(one));
    return new Change<>(change.next(), change.step(), List.of("R-TALK-COORDINATE"), List.of());
  }

  static Change<Talk, TalkEvent> settle(Talk talk, int n, LocalDate settledOn, Act act) {
    Conduct conduct = talk.conduct(Step.SETTLE_COORDINATION);
    Coordination open =
        conduct.coordinations().stream()
            .filter(each -> each.n() == n)
            .findFirst()
            .orElseThrow(() -> new Refused(new TalkRefusal.NoSuch("coordination", n)));
    if (open.settledOn() != null) {
      throw new Refused(new TalkRefusal.Already("coordination", n));
    }
    Talk.requireDay("settledOn", settledOn, open.askedOn(), act.on());
    Coordination done =
        new Coordination(
            n, open.target(), open.topic(), open.withWhom(), open.askedOn(), settledOn);
    return talk.follow(
        Step.SETTLE_COORDINATION, open.topic(), act, each -> each.coordinating(done));
  }
}
