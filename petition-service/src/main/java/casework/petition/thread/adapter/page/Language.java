package casework.petition.thread.adapter.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which language a page speaks; Chinese unless English is asked for. */
enum Language {
  ZH("zh-CN"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  static Language of(@Nullable String asked) {
    return "en".equals(asked) ? EN : ZH;
  }

  String tag() {
    return tag;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Language other() {
    return this == ZH ? EN : ZH;
  }
}
