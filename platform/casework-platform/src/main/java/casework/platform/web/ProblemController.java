package casework.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Says what a problem's type means, to programs as JSON and to people as a short page. */
@RestController
final class ProblemController {

  private final ProblemRegistry registry;

  ProblemController(ProblemRegistry registry) {
    this.registry = registry;
  }

  @GetMapping(path = "/problems", produces = MediaType.APPLICATION_JSON_VALUE)
  Map<String, List<ProblemRegistry.Kind>> all() {
    return Map.of("items", registry.kinds());
  }

  @GetMapping(path = "/problems/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
  ProblemRegistry.Kind one(@PathVariable String code) {
    return find(code);
  }

  @GetMapping(path = "/problems/{code}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> page(@PathVariable String code, HttpServletRequest request) {
    ProblemRegistry.Kind kind = find(code);
    boolean chinese = Problems.isChinese(request);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .body(
            chinese
                ? page("zh-CN", kind, kind.zh(), "en", kind.en())
                : page("en", kind, kind.en(), "zh-CN", kind.zh()));
  }

  private ProblemRegistry.Kind find(String code) {
    return registry
        .kind(code)
        .orElseThrow(
            () ->
                new BadRequest(
                    HttpStatus.NOT_FOUND,
                    "no-such-resource",
                    "There is no problem of that name.",
                    Map.of()));
  }

  private static String page(
      String language,
      ProblemRegistry.Kind kind,
      ProblemRegistry.Text first,
      String otherLanguage,
      ProblemRegistry.Text second) {
    return """
    <!doctype html>
    <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
    <body><h1>%s</h1><p>%s</p><p><code>%s</code> · %d</p>
    <section lang="%s"><h2>%s</h2><p>%s</p></section></body></html>
    """
        .formatted(
            language,
            escape(first.title()),
            escape(first.title()),
            escape(first.text()),
            escape(kind.code()),
            kind.status(),
            otherLanguage,
            escape(second.title()),
            escape(second.text()));
  }

  private static String escape(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
