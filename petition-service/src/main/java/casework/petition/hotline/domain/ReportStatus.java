package casework.petition.hotline.domain;

import java.util.Arrays;
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

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ReportStatus> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
