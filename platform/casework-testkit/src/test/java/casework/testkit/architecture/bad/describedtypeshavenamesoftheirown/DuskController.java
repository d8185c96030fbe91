package casework.testkit.architecture.bad.describedtypeshavenamesoftheirown;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Its types share simple names with those of another controller. */
@RestController
class DuskController {

  record Culprit(String text) {}

  sealed interface Shade {}

  record CulpritOfDepth(boolean deep) implements Shade {}

  record Dim(Map<String, List<Innocent>> innocents, Shade shade) {}

  @GetMapping("/dusk")
  Culprit light() {
    return new Culprit("");
  }

  @GetMapping("/dusk/dim")
  Dim dim() {
    return new Dim(Map.of(), new CulpritOfDepth(true));
  }

  Innocent unseen() {
    return new Innocent(1);
  }
}
