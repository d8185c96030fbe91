package casework.platform.web;

import casework.platform.kernel.LawDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the lists of codes with their labels in Chinese and English. */
@RestController
@RequestMapping("/api/code-sets")
final class CodeSetController {

  private final CodeSets codes;
  private final Clock law;

  CodeSetController(CodeSets codes, Clock law) {
    this.codes = codes;
    this.law = law;
  }

  @GetMapping
  Map<String, List<Summary>> all() {
    return Map.of("items", codes.names().stream().map(this::summary).toList());
  }

  /** The version asked for, else the one that holds today. */
  @GetMapping("/{name}")
  CodeSet one(@PathVariable String name, @RequestParam(required = false) @Nullable String version) {
    Optional<CodeSet> found =
        version == null
            ? codes.on(name, today())
            : codes.versions(name).stream()
                .filter(each -> each.version().equals(version))
                .findFirst();
    return found.orElseThrow(
        () ->
            new BadRequest(
                HttpStatus.NOT_FOUND,
                "no-such-resource",
                "There is no code set of that name and version.",
                Map.of()));
  }

  private Summary summary(String name) {
    List<String> versions = codes.versions(name).stream().map(CodeSet::version).toList();
    return new Summary(name, codes.on(name, today()).map(CodeSet::version).orElseThrow(), versions);
  }

  private LocalDate today() {
    return LawDays.of(law.instant());
  }

  /** A list and its versions, oldest first. */
  record Summary(String name, String current, List<String> versions) {}
}
