package casework.testkit.lifecycle;

import casework.platform.kernel.Transitions;
import casework.platform.kernel.Transitions.Row;
import casework.testkit.files.GeneratedFile;
import casework.testkit.files.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Records the rows of a lifecycle table that the tests of one class walk. Registered as a static
 * field with {@code @RegisterExtension}; the class asks {@link #assertAllVisited} in its
 * {@code @AfterAll}. One class at a time: the aggregate tells one observer only.
 */
public final class LifecycleWalk implements BeforeAllCallback, AfterAllCallback {

  private final Set<Row<?, ?>> visited = ConcurrentHashMap.newKeySet();

  @Override
  public void beforeAll(ExtensionContext context) {
    if (isOutermost(context)) {
      visited.clear();
      Transitions.observe(visited::add);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (isOutermost(context)) {
      Transitions.observe(null);
    }
  }

  private static boolean isOutermost(ExtensionContext context) {
    return context.getRequiredTestClass().getEnclosingClass() == null;
  }

  /** Fails with the rows that no test walked; an empty table fails too. */
  public void assertAllVisited(Transitions<?, ?> table) {
    if (table.rows().isEmpty()) {
      throw new AssertionError("the lifecycle has no rows");
    }
    List<? extends Row<?, ?>> missed =
        table.rows().stream().filter(row -> !visited.contains(row)).toList();
    if (!missed.isEmpty()) {
      throw new AssertionError(
          missed.size()
              + " of "
              + table.rows().size()
              + " transitions were not walked by any test:\n"
              + missed.stream().map(row -> "  " + row).collect(Collectors.joining("\n")));
    }
  }

  /**
   * Fails, having written it anew, unless the diagram is the table.
   *
   * @param file from the repository's root, such as {@code docs/lifecycle/clue.mmd}
   */
  public static void assertDiagramUnchanged(Transitions<?, ?> table, String file) {
    assertDiagramUnchanged(table, Repository.here().path(file));
  }

  static void assertDiagramUnchanged(Transitions<?, ?> table, Path file) {
    if (table.rows().isEmpty()) {
      throw new AssertionError("the lifecycle has no rows");
    }
    GeneratedFile.assertUnchanged(file, table.mermaid());
  }
}
