package casework.petition.intake.domain;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who reported. Goes into the vault and nowhere else: neither the petition nor an event, a log, a
 * list or the audit trail ever holds it, and it prints as nothing.
 */
public sealed interface ReporterIdentity {

  ReporterKind kind();

  /** A person under his own name, with the 12388 form's real-name fields. */
  record Person(
      String name,
      CitizenNumber idNumber,
      String mobile,
      String address,
      @Nullable String politicalStatus,
      @Nullable String level)
      implements ReporterIdentity {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    public static boolean isMobile(String text) {
      return MOBILE.matcher(text).matches();
    }

    @Override
    public ReporterKind kind() {
      return ReporterKind.PERSON;
    }

    @Override
    public String toString() {
      return "Person[…]";
    }
  }

  /** A unit under its own name, with somebody to talk to. */
  record Unit(
      String name,
      @Nullable UnifiedCreditCode creditCode,
      String contact,
      String phone,
      @Nullable String address)
      implements ReporterIdentity {

    private static final Pattern PHONE =
        Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,5})?");

    public static boolean isPhone(String text) {
      return PHONE.matcher(text).matches();
    }

    @Override
    public ReporterKind kind() {
      return ReporterKind.UNIT;
    }

    @Override
    public String toString() {
      return "Unit[…]";
    }
  }
}
