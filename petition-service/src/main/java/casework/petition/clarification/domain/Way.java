package casework.petition.clarification.domain;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.Set;

/** By which way somebody is cleared: 书面、当面、会议、通报. */
public enum Way implements Coded {
  WRITTEN,
  FACE_TO_FACE,
  MEETING,
  CIRCULAR;

  /** Whichever way is taken, it is also done in writing. */
  @Rule(value = "R-CL-01", kind = RuleKind.REFUSES)
  static void requireWritten(Set<Way> ways) {
    if (!ways.contains(WRITTEN)) {
      throw new Refused(new ClarificationRefusal.AlsoInWriting());
    }
  }
}
