package casework.faults.check;

import casework.demo.year.Part;
import java.time.LocalDate;
import java.util.List;

/** All checks of a replay, in the order in which their faults are best read. */
public record Checks(List<Check> all) {

  public Checks {
    all = List.copyOf(all);
  }

  /**
   * The checks of a part of the year.
   *
   * @param acknowledged what the replay was told had been done
   */
  public static Checks of(Part part, List<Acknowledged> acknowledged) {
    return new Checks(
        List.of(
            new NothingUnfinished(),
            new EveryFactOnce(),
            new EveryWordKept(acknowledged),
            new EveryRowOnce(part),
            new ReportersKept(),
            new EveryStepAuditedOnce(),
            new NumbersWithoutGaps(),
            new RowsOfRuns(part.last()),
            new WarningsOnce(part.last()),
            new PetitionsClosedOnce(),
            new OpenMattersCounted()));
  }

  /**
   * The checks of work that no row foresees.
   *
   * @param acknowledged what the officers were told had been done
   * @param last the law's day
   */
  public static Checks ofWork(List<Acknowledged> acknowledged, LocalDate last) {
    return new Checks(
        List.of(
            new NothingUnfinished(),
            new EveryFactOnce(),
            new EveryWordKept(acknowledged),
            new ReportersKept(),
            new EveryStepAuditedOnce(),
            new NumbersWithoutGaps(),
            new RowsOfRuns(last),
            new WarningsOnce(last),
            new PetitionsClosedOnce(),
            new OpenMattersCounted()));
  }

  /** What is wrong by any of them. */
  public List<Fault> faults(Snapshot held) {
    return all.stream()
        .flatMap(check -> check.faults(held).stream().map(what -> new Fault(check.name(), what)))
        .toList();
  }
}
