package casework.testkit.rules;

import casework.testkit.files.Repository;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads every place that names a rule, from the sources: what is committed, whatever has been
 * built.
 */
final class RuleScan {

  private static final String ANNOTATION = "casework.platform.kernel.Rule";

  private static final Pattern ID_AS_TEXT = Pattern.compile("\"([RT]-[A-Z]+(?:-[A-Z0-9]+)*)\"");

  private RuleScan() {}

  static List<RuleUse> of(Repository repository) {
    List<Path> files =
        repository.files(".java").stream().filter(RuleScan::namesTheAnnotation).toList();
    if (files.isEmpty()) {
      return List.of();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    List<RuleUse> uses = new ArrayList<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  problems,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      for (CompilationUnitTree unit : task.parse()) {
        String file = repository.name(Path.of(unit.getSourceFile().toUri()));
        new RuleReader(file, isTest(file), uses).scan(unit, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    problems.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .findFirst()
        .ifPresent(
            each -> {
              throw new AssertionError("cannot be read: " + each);
            });
    return uses;
  }

  /** Where the main code writes the id of a rule out as a text, by id. */
  static Map<String, String> mentions(Repository repository) {
    Map<String, String> places = new TreeMap<>();
    for (Path file : repository.files(".java")) {
      String name = repository.name(file);
      if (!isTest(name)) {
        ID_AS_TEXT.matcher(read(file)).results().forEach(id -> places.put(id.group(1), name));
      }
    }
    return places;
  }

  private static boolean isTest(String file) {
    return ("/" + file).contains("/src/test/");
  }

  private static boolean namesTheAnnotation(Path file) {
    String text = read(file);
    return text.contains("import " + ANNOTATION + ";")
        || text.contains("import casework.platform.kernel.*;")
        || text.contains("@" + ANNOTATION)
        || text.contains("package casework.platform.kernel;");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
