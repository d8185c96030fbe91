package casework.petition.intake.domain;

/**
 * What the accused are said to have done, by the problem tree in force when it was registered.
 *
 * @param code the sub-class (问题细类)
 * @param group the class (问题类别) it stands under
 * @param edition version of the tree; the petition keeps it
 */
public record Problem(String code, String group, String edition) {

  /** Stands where the petition has moved to another organ. */
  public static final Problem REMOVED = new Problem("", "", "");
}
