package casework.testkit.architecture.bad.describedtypeshavenamesoftheirown;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Its types share simple names with those of another controller. */
@RestController
class DawnController {

  record Culprit(int number) {}

  record CulpritOfDepth(String text) {}

  record Page(List<CulpritOfDepth> items, Innocent innocent) {}

  @GetMapping("/dawn")
  List<Culprit> light() {
    return List.of();
  }

  @PostMapping("/dawn")
  Innocent make(@RequestBody Page page) {
    return page.innocent();
  }
}
