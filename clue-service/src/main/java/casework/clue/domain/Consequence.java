package casework.clue.domain;

import casework.platform.deadline.ColourRow;
import java.util.Optional;

/**
 * What a policy's row makes of a warning; policies name their own actions, these are their kinds.
 */
public enum Consequence {
  /** Said by word of mouth or telephone, to be acknowledged. */
  PROMPT,
  /** A numbered written notice, to be answered. */
  NOTICE,
  /** A line in the circular to the whole commission. */
  CIRCULAR;

  /** What the row's action code stands for; nothing where the row asks for nothing. */
  public static Optional<Consequence> of(ColourRow row) {
    return switch (row.action()) {
      case "" -> Optional.empty();
      case "circular" -> Optional.of(CIRCULAR);
      case "oral-prompt", "prompt", "telephone", "talk" -> Optional.of(PROMPT);
      default -> Optional.of(NOTICE);
    };
  }
}
