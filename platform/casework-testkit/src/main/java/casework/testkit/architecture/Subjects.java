package casework.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;

/**
 * What the rules are held against.
 *
 * @param root package that all of the module's classes lie in or below
 * @param main the module's own classes
 * @param tests its tests
 * @param ports names of the platform's classes that application code may use
 * @param exempt names of the classes that may print, sleep and ask the machine for the time
 */
record Subjects(
    String root, JavaClasses main, JavaClasses tests, Set<String> ports, Set<String> exempt) {

  /** Pattern for a ring wherever it lies below the root, such as {@code domain}. */
  String ring(String name) {
    return root + ".." + name + "..";
  }

  /** Whether a class, or the class around it, is exempt. */
  boolean isExempt(String className) {
    return exempt.contains(className.replaceFirst("\\$.*", ""));
  }
}
