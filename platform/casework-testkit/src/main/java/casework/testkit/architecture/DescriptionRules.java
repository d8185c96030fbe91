package casework.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RestController;

/**
 * How the interface is described: its description knows types by their simple names alone, and of
 * two that share one it shows the first it meets in the place of both.
 */
final class DescriptionRules {

  private static final String PLATFORM = "casework.platform";

  private DescriptionRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.ofMain(
            "described-types-have-names-of-their-own",
            "no two types of the interface have one simple name",
            _ -> haveNamesOfTheirOwn()));
  }

  private static ArchRule haveNamesOfTheirOwn() {
    return classes()
        .that()
        .areAnnotatedWith(RestController.class)
        .should(
            new ArchCondition<>("describe types with simple names of their own") {

              private final Map<String, Class<?>> byName = new HashMap<>(ofPlatform());

              @Override
              public void check(JavaClass controller, ConditionEvents events) {
                for (Class<?> each : DescribedTypes.of(controller.reflect())) {
                  Class<?> other = byName.putIfAbsent(each.getSimpleName(), each);
                  if (other != null && other != each) {
                    events.add(
                        SimpleConditionEvent.violated(
                            controller,
                            "the description calls both %s and %s %s"
                                .formatted(other.getName(), each.getName(), each.getSimpleName())));
                  }
                }
              }
            });
  }

  /** What the platform's own controllers bring into the description of every service. */
  private static Map<String, Class<?>> ofPlatform() {
    return Platform.TYPES;
  }

  private static final class Platform {
    static final Map<String, Class<?>> TYPES = new HashMap<>();

    static {
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages(PLATFORM)
              .stream()
              .filter(each -> each.isAnnotatedWith(RestController.class))
              .flatMap(each -> DescribedTypes.of(each.reflect()).stream())
              .forEach(each -> TYPES.putIfAbsent(each.getSimpleName(), each));
    }
  }
}
