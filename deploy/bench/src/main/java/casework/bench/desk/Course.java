package casework.bench.desk;

import java.time.LocalDate;
import java.util.List;

/**
 * The days of a case, the same in every arm: three deadlines as in the Regulations on Petition Work
 * (15 days to tell the petitioner, 30 to review, 60 to conclude), and when the clock is moved. Each
 * move passes one deadline, however far that one rolls over rest days.
 */
public final class Course {

  /** The day on which every arm begins. */
  public static final LocalDate START = LocalDate.of(2020, 1, 2);

  /**
   * A deadline.
   *
   * @param days after the case was opened
   * @param colour of the warning
   */
  public record Step(String stage, int days, String colour) {}

  public static final List<Step> STEPS =
      List.of(
          new Step("TELL", 15, "BLUE"),
          new Step("REVIEW", 30, "YELLOW"),
          new Step("CONCLUDE", 60, "RED"));

  /** By how many days the clock is moved, once for each deadline. */
  public static final List<Integer> MOVES = List.of(25, 25, 30);

  private Course() {}
}
