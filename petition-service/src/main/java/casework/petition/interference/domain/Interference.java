package casework.petition.interference.domain;

import casework.platform.kernel.Act;
import casework.platform.kernel.Change;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import casework.platform.kernel.Signed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asked about, intervened in or pleaded for a matter (打听案情、过问案件、说情干预登记备案). Entered
 * once and never changed: there is no step.
 *
 * @param organ the recorder's organ
 * @param keeper the organ whose head and case supervision read it: the recorder's own, or the one
 *     above where the own head is meant
 * @param matter what it was about, by id; null where that is not told
 * @param account who it was and what was said, sealed
 */
public record Interference(
    UUID id,
    String organ,
    String keeper,
    Kind kind,
    Way way,
    LocalDate on,
    MatterKind matterKind,
    @Nullable UUID matter,
    SealedAccount account,
    Signed by) {

  /** What was done. */
  public enum Kind {
    ASKED,
    INTERVENED,
    PLEADED
  }

  /** How. */
  public enum Way {
    IN_PERSON,
    PHONE,
    MESSAGE,
    LETTER,
    THROUGH_OTHERS
  }

  /** In what kind of matter. */
  public enum MatterKind {
    PETITION,
    CLUE,
    CASE,
    INSPECTION,
    OTHER
  }

  /**
   * A text as it is kept.
   *
   * @param key the data key it is sealed under, itself wrapped
   */
  public record SealedAccount(String key, String text) {}

  /** The facts that the register tells others: none. */
  public enum Unsaid {}

  /** What is entered, but for the account. */
  public record Entry(
      Kind kind, Way way, LocalDate on, MatterKind matterKind, @Nullable UUID matter) {}

  /** Enters it. */
  @Rule(value = "R-SEC-03", kind = RuleKind.REFUSES)
  public static Change<Interference, Unsaid> enter(
      UUID id, Entry entry, String keeper, SealedAccount account, Act act) {
    LocalDate earliest = act.on().minusYears(5);
    if (entry.on().isAfter(act.on()) || entry.on().isBefore(earliest)) {
      throw new Refused(new InterferenceRefusal.DayOutOfRange("on", earliest, act.on()));
    }
    return Change.of(
        new Interference(
            id,
            act.actor().organ(),
            keeper,
            entry.kind(),
            entry.way(),
            entry.on(),
            entry.matterKind(),
            entry.matter(),
            account,
            act.signed()),
        "interference-entry",
        List.of("R-SEC-03"));
  }

  /** The code of a member of these lists, such as {@code through-others}. */
  public static String code(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
