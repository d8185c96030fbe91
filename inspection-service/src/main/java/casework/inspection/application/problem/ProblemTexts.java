package casework.inspection.application.problem;

/** The stable places of a problem's sealed texts; a seal binds its place. */
public final class ProblemTexts {

  public static final String TEXT = "problem.text";
  public static final String OWNER = "problem.owner";
  public static final String MEASURES = "problem.measures";
  public static final String EVIDENCE = "problem.evidence";

  private ProblemTexts() {}
}
