package casework.petition.hotline.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a person lets a parked report not be registered. */
public enum RejectionReason {
  /** The codes are in no edition of the hotline's lists. */
  UNKNOWN_CODES,
  /** The hotline has said that it was sent by mistake. */
  SENT_BY_MISTAKE,
  /** It has been handed in again, with good codes. */
  HANDED_IN_AGAIN;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<RejectionReason> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
