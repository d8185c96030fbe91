package casework.petition.thread.domain;

import java.util.Locale;

/**
 * How far a report has come, as its reporter is told: nothing of whom it is about, who handles it,
 * or by what means.
 */
public enum Progress {
  /** Received; nobody has decided whether it is accepted. */
  RECEIVED,
  /** Accepted and being dealt with. */
  IN_HAND,
  /** Not accepted: something else is competent. */
  NOT_FOR_US,
  /** Not accepted: there is nothing in it that could be checked. */
  TOO_LITTLE,
  /** Done with. */
  FINISHED,
  /** Handed on to the organ it belongs to; nothing more is known here. */
  HANDED_ON;

  /** The code, such as {@code in-hand}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
