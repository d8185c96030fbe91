package casework.inspection.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Signed;
import java.util.ArrayList;
import java.util.List;

/**
 * One step in a matter's life with the signature under it (经手人签名).
 *
 * @param note a code or short word that belongs to the step; may be empty, never a name or a text
 */
public record SignedStep(String step, Signed by, String note) {

  public static SignedStep of(String step, String note, Act act) {
    return new SignedStep(step, act.signed(), note);
  }

  /** The trail with one more step at its end. */
  public static List<SignedStep> more(List<SignedStep> trail, String step, String note, Act act) {
    List<SignedStep> longer = new ArrayList<>(trail);
    longer.add(of(step, note, act));
    return List.copyOf(longer);
  }
}
