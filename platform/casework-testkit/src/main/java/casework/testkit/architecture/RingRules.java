package casework.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** What the rings of a service may know of each other. */
final class RingRules {

  private static final String[] PURE = {
    // Of javax only what computes: a digest under a key is as pure as one without.
    "java..",
    "javax.crypto..",
    "org.jspecify..",
    "casework.platform.kernel",
    "casework.platform.deadline"
  };

  private static final Set<String> EDGES =
      Set.of(
          "org.springframework.stereotype.Controller",
          "org.springframework.web.bind.annotation.RestController",
          "org.springframework.web.bind.annotation.ControllerAdvice",
          "org.springframework.web.bind.annotation.RestControllerAdvice");

  private static final String LISTENER = "org.springframework.kafka.annotation.KafkaListener";

  private RingRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.ofMain(
            "domain-is-pure",
            "domain depends on nothing but Java, null annotations, kernel and deadlines",
            RingRules::domainIsPure),
        HouseRule.ofMain(
            "application-uses-domain-only",
            "application depends on domain, kernel, deadlines and the named ports only",
            RingRules::applicationUsesDomainOnly),
        HouseRule.ofMain(
            "adapters-are-strangers", "adapters never see each other", RingRules::strangers),
        HouseRule.ofMain(
            "nobody-sees-config", "nobody depends on config", RingRules::nobodySeesConfig),
        HouseRule.ofMain(
            "configuration-lives-in-config",
            "configuration classes lie in config and nowhere else",
            RingRules::configurationLivesInConfig),
        HouseRule.ofMain(
            "domain-draws-no-lots",
            "domain and application make no random ids or numbers",
            RingRules::drawsNoLots),
        HouseRule.ofMain(
            "edges-are-package-private",
            "controllers and listeners are package-private",
            RingRules::edgesArePackagePrivate));
  }

  private static ArchRule domainIsPure(Subjects of) {
    return classes()
        .that()
        .resideInAPackage(of.ring("domain"))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(PURE).or(resideInAPackage(of.ring("domain"))));
  }

  private static ArchRule applicationUsesDomainOnly(Subjects of) {
    return classes()
        .that()
        .resideInAPackage(of.ring("application"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(PURE)
                .or(resideInAnyPackage("jakarta.inject"))
                .or(resideInAnyPackage(of.ring("domain"), of.ring("application")))
                .or(describe("are allowed ports", each -> of.ports().contains(outermost(each)))));
  }

  private static String outermost(JavaClass each) {
    return each.getName().replaceFirst("\\$.*", "");
  }

  private static ArchRule strangers(Subjects of) {
    return slices().matching(of.root() + "..adapter.(*)..").should().notDependOnEachOther();
  }

  private static ArchRule nobodySeesConfig(Subjects of) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(of.ring("config"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(of.ring("config"));
  }

  // Without it a service could call the package otherwise, and the rule above would guard nothing.
  private static ArchRule configurationLivesInConfig(Subjects of) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(of.ring("config"))
        .should()
        .beAnnotatedWith("org.springframework.context.annotation.Configuration")
        .orShould()
        .beAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties");
  }

  private static ArchRule drawsNoLots(Subjects of) {
    return noClasses()
        .that()
        .resideInAnyPackage(of.ring("domain"), of.ring("application"))
        .should()
        .accessTargetWhere(describe("draws lots", RingRules::isLot));
  }

  private static boolean isLot(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    return (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
        || (owner.isEquivalentTo(Math.class) && name.equals("random"))
        || owner.isAssignableTo(RandomGenerator.class);
  }

  private static ArchRule edgesArePackagePrivate(Subjects of) {
    return classes()
        .that(describe("are controllers or listeners", RingRules::isEdge))
        .should()
        .bePackagePrivate();
  }

  private static boolean isEdge(JavaClass each) {
    return EDGES.stream().anyMatch(each::isAnnotatedWith)
        || each.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(LISTENER));
  }
}
