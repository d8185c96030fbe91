package casework.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** What the aggregates of a service with more than two may know of each other. */
final class AggregateRules {

  private AggregateRules() {}

  /**
   * @param aggregates the packages below the root that hold one aggregate each
   */
  static List<HouseRule> all(Set<String> aggregates) {
    return List.of(
        HouseRule.ofMain(
            "aggregates-hold-everything",
            "every class belongs to an aggregate, to config or to the root",
            of -> holdEverything(of, aggregates)),
        HouseRule.ofMain(
            "aggregates-keep-their-adapters",
            "nobody but config sees the adapters of another aggregate",
            of -> keepTheirAdapters(of, aggregates)),
        HouseRule.ofMain(
            "aggregates-have-domains-apart",
            "the domain of an aggregate knows no other aggregate",
            of -> haveDomainsApart(of, aggregates)));
  }

  private static ArchRule holdEverything(Subjects of, Set<String> aggregates) {
    return classes()
        .should(
            new ArchCondition<>("belong to an aggregate, to config or to the root") {
              @Override
              public void check(JavaClass each, ConditionEvents events) {
                boolean belongs =
                    each.getPackageName().equals(of.root())
                        || within(each, of.root() + ".config")
                        || aggregate(of, aggregates, each).isPresent();
                if (!belongs) {
                  events.add(
                      SimpleConditionEvent.violated(each, each.getName() + " belongs to none"));
                }
              }
            });
  }

  private static ArchRule keepTheirAdapters(Subjects of, Set<String> aggregates) {
    return classes()
        .that(describe("are not config", each -> !within(each, of.root() + ".config")))
        .should(notReach(of, aggregates, (from, to) -> ring(of, aggregates, to).equals("adapter")));
  }

  private static ArchRule haveDomainsApart(Subjects of, Set<String> aggregates) {
    return classes()
        .should(
            notReach(of, aggregates, (from, to) -> ring(of, aggregates, from).equals("domain")));
  }

  private static ArchCondition<JavaClass> notReach(
      Subjects of, Set<String> aggregates, BiPredicate<JavaClass, JavaClass> forbidden) {
    return new ArchCondition<>("keep to their own aggregate") {
      @Override
      public void check(JavaClass each, ConditionEvents events) {
        for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
          JavaClass to = dependency.getTargetClass();
          Optional<String> other = aggregate(of, aggregates, to);
          if (other.isPresent()
              && !other.equals(aggregate(of, aggregates, each))
              && forbidden.test(each, to)) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static Optional<String> aggregate(Subjects of, Set<String> aggregates, JavaClass each) {
    return aggregates.stream().filter(name -> within(each, of.root() + "." + name)).findFirst();
  }

  /** The package right below the aggregate's; empty where there is none. */
  private static String ring(Subjects of, Set<String> aggregates, JavaClass each) {
    return aggregate(of, aggregates, each)
        .map(name -> each.getPackageName().substring((of.root() + "." + name).length()))
        .map(rest -> rest.replaceFirst("^\\.", "").replaceFirst("\\..*", ""))
        .orElse("");
  }

  private static boolean within(JavaClass each, String name) {
    return (each.getPackageName() + ".").startsWith(name + ".");
  }
}
