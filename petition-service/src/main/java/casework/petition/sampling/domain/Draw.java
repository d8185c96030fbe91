package casework.petition.sampling.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Change;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The draw of one organ and month: first its seed is committed to, then, when the month is over, it
 * is told and the lots decide.
 *
 * @param month such as {@code 2020-06}
 * @param commitment SHA-256 of the seed, lower-case hexadecimal
 * @param result null until it is drawn
 */
public record Draw(
    String organ, String month, String commitment, Signed committed, @Nullable Result result) {

  /** A seed that nobody can try out. */
  public static final int SHORTEST_SEED = 16;

  /**
   * What came of it; enough to draw again.
   *
   * @param digests what stands for the orders of the month, in order
   * @param list digest of all of those
   * @param drawn the orders drawn, in the order of their lots
   * @param finished whether the others have been deleted
   */
  public record Result(
      String seed,
      String policy,
      List<String> digests,
      String list,
      List<WorkOrder> drawn,
      Signed by,
      boolean finished) {

    public Result {
      digests = List.copyOf(digests);
      drawn = List.copyOf(drawn);
    }
  }

  /** The same for the same organ and month. */
  public static UUID id(String organ, String month) {
    return Identifiers.derive("work-order-draw", organ, month);
  }

  /** Commits to a seed that is told later; the month's list must still be open. */
  public static Change<Draw, Void> committed(YearMonth month, String commitment, Act act) {
    requireSupervision(act.actor(), act.actor().organ());
    if (act.on().isAfter(month.atEndOfMonth())) {
      throw new Refused(new SamplingRefusal.MonthOver());
    }
    return change(
        new Draw(act.actor().organ(), month.toString(), commitment, act.signed(), null),
        "draw-commitment");
  }

  /** Tells the seed and draws. */
  public Change<Draw, Void> drawn(
      String seed, List<WorkOrder> orders, SamplingPolicy policy, Act act) {
    requireSupervision(act.actor(), organ);
    if (result != null) {
      throw new Refused(new SamplingRefusal.AlreadyDrawn());
    }
    LocalDate last = YearMonth.parse(month).atEndOfMonth();
    if (!act.on().isAfter(last)) {
      throw new Refused(new SamplingRefusal.MonthNotOver());
    }
    if (!Lot.digest(seed).equals(commitment)) {
      throw new Refused(new SamplingRefusal.SeedDoesNotMatch());
    }
    if (orders.isEmpty()) {
      throw new Refused(new SamplingRefusal.NothingToDraw());
    }
    Map<String, WorkOrder> byDigest =
        orders.stream()
            .collect(
                Collectors.toMap(
                    each -> Lot.digest(each.number()), Function.identity(), (one, _) -> one));
    List<String> digests = byDigest.keySet().stream().sorted().toList();
    List<WorkOrder> sample =
        Lot.drawn(seed, digests, policy.size(digests.size())).stream().map(byDigest::get).toList();
    Result drawn =
        new Result(seed, policy.id(), digests, Lot.ofList(digests), sample, act.signed(), false);
    return change(having(drawn), "draw");
  }

  /** The orders that were not drawn are deleted. */
  public Change<Draw, Void> finished() {
    if (result == null) {
      throw new IllegalStateException("what is not drawn is not finished");
    }
    Result done =
        new Result(
            result.seed, result.policy, result.digests, result.list, result.drawn, result.by, true);
    return change(having(done), "draw-deletion");
  }

  /** The first day on which it can be drawn. */
  public LocalDate drawableFrom() {
    return YearMonth.parse(month).atEndOfMonth().plusDays(1);
  }

  private Draw having(Result other) {
    return new Draw(organ, month, commitment, committed, other);
  }

  private static void requireSupervision(Actor actor, String organ) {
    if (!actor.is(Role.CASE_SUPERVISION) || !actor.organ().equals(organ)) {
      throw new Refused(new SamplingRefusal.NotYourDraw());
    }
  }

  private static Change<Draw, Void> change(Draw next, String step) {
    return new Change<>(next, step, List.of(), List.of());
  }
}
