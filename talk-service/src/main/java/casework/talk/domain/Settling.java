package casework.talk.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.talk.domain.MandateEvent.MandateCorrected;
import casework.talk.domain.MandateEvent.MandateMoved;
import casework.talk.domain.MandateEvent.MandateWithdrawn;
import casework.talk.domain.MandateEvent.TalkMandated;
import casework.talk.domain.MandateLifecycle.Step;
import casework.talk.domain.MandateState.Exempted;
import casework.talk.domain.MandateState.Held;
import casework.talk.domain.MandateState.Open;
import casework.talk.domain.MandateState.Withdrawn;
import casework.talk.domain.Wanted.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings a duty to talk into line with what the facts ask for; what officers did stays. */
public final class Settling {

  private Settling() {}

  /** A duty nobody had heard of. */
  public static Change<Mandate, MandateEvent> begin(
      Wanted wanted, long occasions, RuleBook rules, Act act) {
    Withdrawal end = wanted.withdrawn();
    Step step = end == null ? Step.MANDATE : Step.WITHDRAW;
    MandateState state =
        MandateLifecycle.TABLE.arrive(
            null,
            step,
            end == null ? new Open(wanted.exemption()) : new Withdrawn(end.reason(), end.on()));
    Mandate first =
        new Mandate(
            wanted.id(),
            wanted.kind(),
            wanted.target(),
            wanted.organ(),
            wanted.department(),
            wanted.cause(),
            wanted.mandatedOn(),
            wanted.clock(),
            wanted.collective(),
            false,
            wanted.lastDay(),
            state,
            occasions,
            null,
            null,
            List.of(new SignedStep(step.word(), act.signed(), "")));
    Mandate next = end == null ? first.looked(rules, act.on()) : first.stopped(end.on());
    // Nobody was told of it, so nobody need be told that it fell away.
    List<MandateEvent> said = end == null ? List.of(new TalkMandated(next, act.on())) : List.of();
    return new Change<>(next, step.word(), List.of(), said);
  }

  /**
   * A duty there is; nothing where it stands as the facts ask, or has been settled by later ones.
   */
  public static Optional<Change<Mandate, MandateEvent>> settle(
      Mandate now, Wanted wanted, long occasions, RuleBook rules, Act act) {
    if (occasions <= now.settledBy()) {
      return Optional.empty();
    }
    MandateState to = next(now, wanted);
    Mandate next = brought(now, wanted, to, occasions, rules, act);
    if (same(now, next)) {
      return Optional.empty();
    }
    Step step = stepOf(now.state(), to);
    MandateLifecycle.TABLE.arrive(now.state(), step, to);
    List<SignedStep> trail = new ArrayList<>(now.trail());
    trail.add(new SignedStep(step.word(), act.signed(), ""));
    Mandate signed = withTrail(next, trail);
    return Optional.of(new Change<>(signed, step.word(), List.of(), said(now, signed, step, act)));
  }

  private static MandateState next(Mandate now, Wanted wanted) {
    Withdrawal end = wanted.withdrawn();
    return switch (now.state()) {
      // The talk took place; only whether in time may read otherwise now.
      case Held held ->
          new Held(
              held.talk(),
              held.heldOn(),
              held.form(),
              facts(now, wanted, now.settledBy()).inTime(held.heldOn(), held.form()));
      case Exempted exempted -> end == null ? exempted : new Withdrawn(end.reason(), end.on());
      case Open _, Withdrawn _ ->
          end == null ? new Open(wanted.exemption()) : new Withdrawn(end.reason(), end.on());
    };
  }

  private static Step stepOf(MandateState from, MandateState to) {
    if (from.getClass() == to.getClass()) {
      return Step.CORRECT;
    }
    return to instanceof Withdrawn ? Step.WITHDRAW : Step.MANDATE;
  }

  private static Mandate brought(
      Mandate now, Wanted wanted, MandateState to, long occasions, RuleBook rules, Act act) {
    Mandate facts = withState(facts(now, wanted, occasions), to);
    return switch (to) {
      case Open _ -> facts.looked(rules, act.on());
      case Held held -> facts.stopped(held.heldOn());
      case Exempted exempted -> facts.stopped(exempted.by().on());
      case Withdrawn withdrawn -> facts.stopped(withdrawn.on());
    };
  }

  private static Mandate facts(Mandate now, Wanted wanted, long occasions) {
    return new Mandate(
        now.id(),
        wanted.kind(),
        wanted.target(),
        wanted.organ(),
        Objects.requireNonNullElse(now.department(), orEmpty(wanted.department())).isEmpty()
            ? null
            : Objects.requireNonNullElse(now.department(), wanted.department()),
        wanted.cause(),
        wanted.mandatedOn(),
        wanted.clock(),
        wanted.collective(),
        now.gathered(),
        wanted.lastDay(),
        now.state(),
        occasions,
        now.overdueSaid(),
        now.lookOn(),
        now.trail());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Mandate withState(Mandate it, MandateState to) {
    return new Mandate(
        it.id(),
        it.kind(),
        it.target(),
        it.organ(),
        it.department(),
        it.cause(),
        it.mandatedOn(),
        it.clock(),
        it.collective(),
        it.gathered(),
        it.lastDay(),
        to,
        it.settledBy(),
        it.overdueSaid(),
        it.lookOn(),
        it.trail());
  }

  private static Mandate withTrail(Mandate it, List<SignedStep> trail) {
    return new Mandate(
        it.id(),
        it.kind(),
        it.target(),
        it.organ(),
        it.department(),
        it.cause(),
        it.mandatedOn(),
        it.clock(),
        it.collective(),
        it.gathered(),
        it.lastDay(),
        it.state(),
        it.settledBy(),
        it.overdueSaid(),
        it.lookOn(),
        trail);
  }

  /** Equal in everything that anybody can see; a later look at the same is no change. */
  private static boolean same(Mandate now, Mandate next) {
    return now.state().equals(next.state())
        && now.due().equals(next.due())
        && now.clock().clock().startedOn().equals(next.clock().clock().startedOn())
        && now.cause().equals(next.cause())
        && now.target().equals(next.target())
        && now.organ().equals(next.organ())
        && Objects.equals(now.lastDay(), next.lastDay())
        && now.mandatedOn().equals(next.mandatedOn());
  }

  private static List<MandateEvent> said(Mandate before, Mandate next, Step step, Act act) {
    if (step == Step.MANDATE) {
      return List.of(new TalkMandated(next, act.on()));
    }
    if (next.state() instanceof Withdrawn withdrawn) {
      return List.of(
          step == Step.WITHDRAW
              ? new MandateWithdrawn(next, withdrawn.reason(), withdrawn.on())
              : new MandateCorrected(next, act.on()));
    }
    LocalDate from = before.due();
    return List.of(
        next.isOpen() && !from.equals(next.due())
            ? new MandateMoved(next, from, next.due(), act.on())
            : new MandateCorrected(next, act.on()));
  }
}
