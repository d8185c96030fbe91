package casework.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lists that come with the program: problems and code sets of all jars. */
final class WebResources {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final ResourcePatternResolver resources;

  WebResources(ResourcePatternResolver resources) {
    this.resources = resources;
  }

  /** One file of problems. */
  record ProblemFile(List<ProblemRegistry.Kind> problems) {}

  ProblemRegistry problems() {
    return new ProblemRegistry(
        read("classpath*:/problems/*.json", ProblemFile.class).stream()
            .flatMap(file -> file.problems().stream())
            .toList());
  }

  List<CodeSet> codeSets() {
    return read("classpath*:/code-sets/*.json", CodeSet.class);
  }

  private <T> List<T> read(String pattern, Class<T> type) {
    List<T> read = new ArrayList<>();
    try {
      for (Resource each : resources.getResources(pattern)) {
        try (InputStream stream = each.getInputStream()) {
          read.add(MAPPER.readValue(stream, type));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + pattern, e);
    }
    return read;
  }
}
