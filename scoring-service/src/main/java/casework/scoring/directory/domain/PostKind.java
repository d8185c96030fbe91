package casework.scoring.directory.domain;

import java.util.regex.Pattern;

/** What a post makes of whoever holds it. */
public enum PostKind {
  /** First of the unit (一把手). */
  PRINCIPAL,
  /** Member of the leading group (班子成员). */
  TEAM_MEMBER,
  /** Any other post. */
  OTHER;

  private static final Pattern DEPUTY = Pattern.compile(".*副.*|.*(委员|成员)");
  private static final Pattern FIRST =
      Pattern.compile(".*(书记|省长|市长|县长|区长|镇长|乡长|局长|厅长|主任|院长|校长|董事长)");

  /** What a title makes likely, where nothing says it: 局长 is a first post, 副局长 a member's. */
  public static PostKind likely(String title) {
    if (DEPUTY.matcher(title).matches()) {
      return TEAM_MEMBER;
    }
    return FIRST.matcher(title).matches() ? PRINCIPAL : OTHER;
  }
}
