package casework.petition.thread.adapter.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the public pages say, in both languages; an office can change {@code words.json}. */
@Component
final class Words {

  /** One text. */
  record Text(String zh, String en) {}

  private final Map<String, Text> texts;

  Words() {
    try (InputStream file =
        Objects.requireNonNull(Words.class.getResourceAsStream("/public/words.json"))) {
      texts = JsonMapper.shared().readValue(file, new TypeReference<Map<String, Text>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalArgumentException where there is no such text: a page with a hole is a mistake
   */
  String in(Language language, String key) {
    Text text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    return language == Language.ZH ? text.zh() : text.en();
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }
}
