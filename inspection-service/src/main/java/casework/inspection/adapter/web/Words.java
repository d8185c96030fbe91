package casework.inspection.adapter.web;

import java.util.Locale;

/** The words states and codes have on the wire. */
final class Words {

  private Words() {}

  static String of(Object state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
