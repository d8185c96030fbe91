package casework.petition.vault.domain;

import static casework.petition.vault.domain.IdentityField.ADDRESS;
import static casework.petition.vault.domain.IdentityField.CONTACT;
import static casework.petition.vault.domain.IdentityField.CREDIT_CODE;
import static casework.petition.vault.domain.IdentityField.ID_NUMBER;
import static casework.petition.vault.domain.IdentityField.KIND;
import static casework.petition.vault.domain.IdentityField.LEVEL;
import static casework.petition.vault.domain.IdentityField.NAME;
import static casework.petition.vault.domain.IdentityField.PHONE;
import static casework.petition.vault.domain.IdentityField.POLITICAL_STATUS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an identity is opened for; each purpose shows no more than it needs. */
public enum Purpose {
  /** To ask the reporter whether the report is his (核实实名), by the contact he gave. */
  NAME_VERIFICATION(false, KIND, NAME, CONTACT, PHONE),
  /** To tell him whether it is accepted, or what came of it (告知、反馈). */
  NOTICE(false, KIND, NAME, CONTACT, PHONE, ADDRESS),
  /** To ask him for more. */
  FURTHER_FACTS(false, KIND, NAME, CONTACT, PHONE),
  /** To reward him (奖励). */
  REWARD(false, KIND, NAME, ID_NUMBER, CREDIT_CODE, CONTACT, PHONE),
  /** To protect him from retaliation. */
  PROTECTION(false, KIND, NAME, ID_NUMBER, CREDIT_CODE, CONTACT, PHONE, ADDRESS),
  /** To deal with a false accusation; what follows depends on who he is. */
  FALSE_ACCUSATION(
      true, KIND, NAME, ID_NUMBER, CREDIT_CODE, CONTACT, ADDRESS, POLITICAL_STATUS, LEVEL),
  /** To learn whether the same person or unit has reported before; shows nothing of him. */
  REPEAT_REPORTER(true);

  private final boolean lookUps;
  private final Set<IdentityField> shows;

  Purpose(boolean lookUps, IdentityField... shows) {
    this.lookUps = lookUps;
    this.shows = EnumSet.noneOf(IdentityField.class);
    this.shows.addAll(Arrays.asList(shows));
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Purpose> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** What it shows; none where it only asks for other reports. */
  public Set<IdentityField> shows() {
    return Set.copyOf(shows);
  }

  /** Whether other reports of the same reporter may be asked for. */
  public boolean looksUp() {
    return lookUps;
  }
}
