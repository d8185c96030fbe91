package casework.petition.relay.domain;

import casework.platform.kernel.Refused;
import java.util.regex.Pattern;

/**
 * The number written on a sealed envelope, such as {@code 2020-0007}: a year and a serial, so that
 * nothing can be said in it.
 */
public record EnvelopeNumber(String value) {

  /** What a number looks like. */
  public static final String FORM = "(19|20)[0-9]{2}-[0-9]{1,6}";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  public EnvelopeNumber {
    if (!PATTERN.matcher(value).matches()) {
      throw new Refused(new RelayRefusal.NotAnEnvelopeNumber());
    }
  }
}
