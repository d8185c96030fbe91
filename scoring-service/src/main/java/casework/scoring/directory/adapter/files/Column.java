package casework.scoring.directory.adapter.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of cadres, by the words that may stand above them. */
enum Column {
  CADRE("干部编号", true),
  NAME("姓名", true),
  ORGAN("所在机关", true),
  MANAGED_BY("管理机关", false),
  UNIT("单位", true),
  POST("职务", true),
  KIND("职务类别", false),
  DECIDED_ON("决定日期", false),
  TAKES_OFFICE_ON("任职日期", true),
  STATUS("状态", false);

  private final String chinese;
  private final boolean needed;

  Column(String chinese, boolean needed) {
    this.chinese = chinese;
    this.needed = needed;
  }

  boolean isNeeded() {
    return needed;
  }

  boolean isDay() {
    return this == DECIDED_ON || this == TAKES_OFFICE_ON;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Optional<Column> of(String heading) {
    String asked = heading.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> each.chinese.equals(asked) || each.word().equals(asked))
        .findFirst();
  }
}
