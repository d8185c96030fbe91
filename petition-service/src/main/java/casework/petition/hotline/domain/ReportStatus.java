package casework.petition.hotline.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a report stands, as far as its hotline is told. */
public enum ReportStatus {
  /** Taken in; its registration is not finished. */
  ARRIVED,
  /** Kept until a person has said what its unknown codes mean. */
  PARKED,
  REGISTERED,
  /** Belongs to the organ above and has gone there unread. */
  HANDED_UP,
  /** A person has found that its codes mean nothing. */
  REJECTED,
  ACCEPTED,
  /** Not accepted (不予受理). */
  REFUSED,
  /** With the clue ledger. */
  REFERRED,
  CLOSED,
  REOPENED;

  /**
   * The words that lead from one to another in a petition's course; none where there is nothing
   * new, or where it would go back, which only a petition that has moved does.
   *
   * @param told the last that was told
   */
  static List<ReportStatus> between(ReportStatus told, ReportStatus now) {
    boolean decided = told != REGISTERED;
    return switch (now) {
      case ACCEPTED -> decided ? List.of() : List.of(ACCEPTED);
      case REFERRED -> untilReferred(told);
      case REFUSED -> told == CLOSED || told == REFUSED ? List.of() : List.of(REFUSED);
      case CLOSED -> told == CLOSED ? List.of() : List.of(CLOSED);
      case ARRIVED, PARKED, REGISTERED, HANDED_UP, REJECTED, REOPENED -> List.of();
    };
  }

  private static List<ReportStatus> untilReferred(ReportStatus told) {
    if (told == REGISTERED) {
      return List.of(ACCEPTED, REFERRED);
    }
    if (told == CLOSED) {
      return List.of(REOPENED);
    }
    return told == ACCEPTED || told == REFUSED ? List.of(REFERRED) : List.of();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ReportStatus> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
