package casework.platform.web;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.unit.DataSize;

/**
 * Where a service takes bodies that are larger than others, such as a file in one piece.
 *
 * @param most by the pattern of the whole path
 */
public record LargeBodies(Map<Pattern, DataSize> most) {

  public LargeBodies {
    most = Map.copyOf(most);
  }

  /** How many bytes a body at that path may have. */
  int mostAt(String path, int usual) {
    return most.entrySet().stream()
        .filter(each -> each.getKey().matcher(path).matches())
        .mapToInt(each -> Math.toIntExact(each.getValue().toBytes()))
        .max()
        .orElse(usual);
  }
}
