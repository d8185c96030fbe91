package casework.petition.vault.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing that the vault knows of a reporter. */
public enum IdentityField {
  /** A person or a unit. */
  KIND,
  NAME,
  ID_NUMBER,
  CREDIT_CODE,
  /** Whom to talk to in a unit. */
  CONTACT,
  PHONE,
  ADDRESS,
  POLITICAL_STATUS,
  LEVEL;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<IdentityField> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** Whether other reports of the same person or unit can be found by it. */
  public boolean findsOthers() {
    return this == ID_NUMBER || this == CREDIT_CODE || this == PHONE;
  }
}
