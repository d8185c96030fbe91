package casework.clue.domain;

import casework.platform.kernel.Signed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a clue, as the handling department reported it to case supervision.
 *
 * @param measures codes of what was done to anyone short of a case; may be empty
 * @param filing the case filed; null unless the kind is FILED
 */
public record Result(ResultKind kind, List<String> measures, @Nullable Filing filing, Signed by) {

  public Result {
    measures = List.copyOf(measures);
  }
}
