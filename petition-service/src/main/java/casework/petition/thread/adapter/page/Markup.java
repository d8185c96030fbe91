package casework.petition.thread.adapter.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a page. What is put into a piece is escaped, unless it is a piece itself: text of a
 * person never becomes part of the page's own language.
 */
record Markup(String value) {

  static final Markup NONE = new Markup("");

  /**
   * @param pattern our own text, with {@code {}} where the parts go
   */
  static Markup of(String pattern, Object... parts) {
    StringBuilder out = new StringBuilder(pattern.length() + 64);
    int from = 0;
    for (Object part : parts) {
      int at = pattern.indexOf("{}", from);
      if (at < 0) {
        throw new IllegalArgumentException("more parts than places");
      }
      out.append(pattern, from, at);
      out.append(part instanceof Markup markup ? markup.value : escaped(String.valueOf(part)));
      from = at + 2;
    }
    if (pattern.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException("more places than parts");
    }
    return new Markup(out.append(pattern.substring(from)).toString());
  }

  static Markup all(List<Markup> pieces) {
    return new Markup(pieces.stream().map(Markup::value).collect(Collectors.joining()));
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            each -> {
              switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                  // Nothing that turns the direction of what is around it, or hides in it.
                  if (!isInvisible(each)) {
                    out.appendCodePoint(each);
                  }
                }
              }
            });
    return out.toString();
  }

  private static boolean isInvisible(int each) {
    boolean control = each < 0x20 && each != '\n' && each != '\t' && each != '\r';
    boolean turning =
        (each >= 0x202A && each <= 0x202E) || (each >= 0x2066 && each <= 0x2069) || each == 0x200F;
    return control || turning || each == 0x7F;
  }
}
