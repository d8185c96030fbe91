package casework.scoring.directory.adapter.web;

import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.web.PageRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all doors to the directory have in common. */
final class DirectoryReaders {

  /** How many ids one question may name. */
  static final int MOST_IDS = 200;

  private DirectoryReaders() {}

  static @Nullable String after(PageRequest page) {
    return page.after().isEmpty() ? null : page.after().getFirst();
  }

  /** The ids of a list with commas. */
  static List<String> ids(String ids) {
    List<String> all =
        Arrays.stream(ids.split(",", -1)).map(String::strip).filter(it -> !it.isEmpty()).toList();
    if (all.isEmpty() || all.size() > MOST_IDS) {
      throw new Refused(new TooManyIds(MOST_IDS));
    }
    return all;
  }

  /** No id, or too many. */
  record TooManyIds(int most) implements Refusal {
    @Override
    public String code() {
      return "ids-out-of-range";
    }

    @Override
    public Family family() {
      return Family.MEANING;
    }

    @Override
    public String detail() {
      return "ids names 1 to " + most + " of them.";
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("field", "ids");
    }
  }
}
