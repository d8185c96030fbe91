package casework.petition.clarification.domain;

import casework.platform.kernel.Refused;
import java.util.regex.Pattern;

/**
 * By what a document of the file is found again, such as {@code 云纪调〔2020〕3号}: a reference and not a
 * text.
 */
public record EvidenceRef(String value) {

  /** What a reference looks like. */
  public static final String FORM = "[\\p{IsHan}A-Za-z0-9〔〕\\-]{1,40}";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  public EvidenceRef {
    if (!PATTERN.matcher(value).matches()) {
      throw new Refused(new ClarificationRefusal.NotAReference());
    }
  }
}
