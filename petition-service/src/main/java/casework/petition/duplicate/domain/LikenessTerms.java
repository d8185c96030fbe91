package casework.petition.duplicate.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From which likeness of their texts on two petitions are proposed as duplicates. The likeness is
 * that of two texts and says nothing about whether what they tell is true: a person reads both and
 * decides (R-FA-02: nothing about a reporter is ever derived).
 *
 * @param id of the terms, such as {@code duplicates-1}
 * @param sameAccusedSameProblem containment from which two about the same accused are proposed,
 *     where the class of problem is the same too
 * @param sameAccused the same, where the class of problem differs
 * @param nearlySameAccused where a name differs by one character
 */
public record LikenessTerms(
    String id, double sameAccusedSameProblem, double sameAccused, double nearlySameAccused) {

  /**
   * What speaks for two petitions saying the same; empty where too little does. Without a common
   * accused they are not the same matter, however alike they read: the same letter about another
   * person is another report.
   */
  public Optional<Match> compare(Trace one, Trace other) {
    boolean same = one.accusesTheSame(other);
    if (!one.organ().equals(other.organ()) || !(same || one.accusesNearlyTheSame(other))) {
      return Optional.empty();
    }
    boolean sameProblem = one.problem().equals(other.problem());
    double least = same ? sameProblem ? sameAccusedSameProblem : sameAccused : nearlySameAccused;
    double likeness = one.sketch().containment(other.sketch());
    if (likeness < least) {
      return Optional.empty();
    }
    List<Reason> reasons = new ArrayList<>(List.of(Reason.TEXT));
    reasons.add(same ? Reason.ACCUSED : Reason.ACCUSED_NEARLY);
    if (one.region().equals(other.region())) {
      reasons.add(Reason.PLACE);
    }
    if (sameProblem) {
      reasons.add(Reason.PROBLEM);
    }
    return Optional.of(
        one.isBefore(other)
            ? new Match(one, other, percent(likeness), reasons)
            : new Match(other, one, percent(likeness), reasons));
  }

  private static int percent(double part) {
    return (int) Math.round(part * 100);
  }

  /**
   * Two petitions that may say the same.
   *
   * @param likeness of their texts, in per cent of the shorter one
   */
  public record Match(Trace first, Trace later, int likeness, List<Reason> reasons) {

    public Match {
      reasons = List.copyOf(reasons);
    }
  }
}
