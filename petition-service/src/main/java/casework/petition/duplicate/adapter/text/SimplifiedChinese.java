package casework.petition.duplicate.adapter.text;

import com.ibm.icu.text.Transliterator;
import java.util.function.UnaryOperator;

/** Traditional characters as simplified ones, character by character, by ICU's own table. */
public final class SimplifiedChinese implements UnaryOperator<String> {

  /** The unified ideographs of the basic plane, where all characters in daily use are. */
  private static final char FIRST = 0x3400;

  private static final char LAST = 0x9FFF;

  /** Read once and not before it is needed: the rules take a moment, and text comes often. */
  private static final class Table {
    private static final char[] SIMPLIFIED = read();

    private static char[] read() {
      Transliterator rules = Transliterator.getInstance("Traditional-Simplified");
      char[] table = new char[LAST - FIRST + 1];
      for (char each = FIRST; each <= LAST; each++) {
        String simple = rules.transliterate(String.valueOf(each));
        table[each - FIRST] = simple.length() == 1 ? simple.charAt(0) : each;
      }
      return table;
    }
  }

  @Override
  public String apply(String text) {
    StringBuilder simplified = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (each >= FIRST && each <= LAST) {
        simplified.setCharAt(at, Table.SIMPLIFIED[each - FIRST]);
      }
    }
    return simplified.toString();
  }
}
