package casework.clue.domain;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What collective study demands before anything is decided (三级集体研判). */
final class Studies {

  private Studies() {}

  /** One record per level. */
  @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
  static void notYetHeld(List<StudyRecord> records, StudyLevel level) {
    if (records.stream().anyMatch(each -> each.level() == level)) {
      throw new Refused(new ClueRefusal.StudiedAlready(level));
    }
  }

  /** All three levels are recorded, and the method is what the special meeting concluded. */
  @Rule(value = "R-CLUE-02", kind = RuleKind.REFUSES)
  static void complete(List<StudyRecord> records, DisposalMethod method) {
    Set<StudyLevel> missing = EnumSet.allOf(StudyLevel.class);
    records.forEach(each -> missing.remove(each.level()));
    if (!missing.isEmpty()) {
      throw new Refused(new ClueRefusal.NeedsCollectiveStudy(missing));
    }
    for (StudyRecord each : records) {
      if (each.level() == StudyLevel.SPECIAL_MEETING && each.conclusion() != method) {
        throw new Refused(new ClueRefusal.NotWhatWasConcluded(each.conclusion()));
      }
    }
  }
}
