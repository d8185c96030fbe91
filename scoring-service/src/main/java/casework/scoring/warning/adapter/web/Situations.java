package casework.scoring.warning.adapter.web;

import casework.platform.kernel.Refused;
import casework.platform.time.LawClock;
import casework.platform.web.CodeSet;
import casework.platform.web.CodeSets;
import casework.scoring.warning.domain.Target;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The 36 situations: cadres have their list and teams have theirs. */
@Component
final class Situations {

  private static final String SET = "scoring-warning-situation";

  private final CodeSets codes;
  private final LawClock law;

  Situations(CodeSets codes, LawClock law) {
    this.codes = codes;
    this.law = law;
  }

  void require(Target.Kind kind, List<String> situations) {
    for (String each : situations) {
      codes.require(SET, each, "situations");
      Optional<CodeSet.Item> item = codes.on(SET, law.today()).flatMap(set -> set.item(each));
      if (item.filter(known -> kind.name().equals(known.parent())).isEmpty()) {
        throw new Refused(new CodeSets.UnknownCode(SET, "situations"));
      }
    }
  }
}
