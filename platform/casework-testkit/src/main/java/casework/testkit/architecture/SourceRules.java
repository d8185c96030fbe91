package casework.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.text.DateFormat;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What no module's code may do. */
final class SourceRules {

  private static final Set<String> INJECTIONS =
      Set.of(
          "org.springframework.beans.factory.annotation.Autowired",
          "org.springframework.beans.factory.annotation.Value",
          "jakarta.inject.Inject",
          "jakarta.annotation.Resource");

  private SourceRules() {}

  static List<HouseRule> all() {
    return List.of(
        HouseRule.ofMain(
            "knows-no-other-module",
            "the module knows of our own code only itself and the platform",
            SourceRules::knowsNoOtherModule),
        HouseRule.ofMain(
            "time-comes-from-a-clock",
            "nobody but the platform's time asks the machine what time it is",
            SourceRules::timeComesFromAClock),
        HouseRule.ofMain(
            "packages-are-null-marked",
            "every package says that nothing is null unless it says so",
            SourceRules::packagesAreNullMarked),
        HouseRule.ofMain(
            "nothing-is-transactional",
            "nothing is transactional: one document is the whole of a change",
            SourceRules::nothingIsTransactional),
        HouseRule.ofMain(
            "no-field-injection", "what a class needs is in its constructor", _ -> fields()),
        HouseRule.ofMain("nothing-prints", "nothing prints", SourceRules::nothingPrints),
        HouseRule.ofMain("no-old-dates", "dates are java.time's", _ -> SourceRules.noOldDates()),
        HouseRule.ofMain(
            "packages-have-no-cycles",
            "packages do not go round in circles",
            SourceRules::packagesHaveNoCycles));
  }

  private static ArchRule knowsNoOtherModule(Subjects of) {
    return noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "belong to another module of ours",
                each ->
                    within(each, "casework")
                        && !within(each, of.root())
                        && !within(each, "casework.platform")));
  }

  private static boolean within(JavaClass each, String root) {
    return each.getPackageName().equals(root) || each.getPackageName().startsWith(root + ".");
  }

  private static ArchRule timeComesFromAClock(Subjects of) {
    return noClasses()
        .that(
            describe(
                "are not the platform's time",
                each -> !within(each, "casework.platform.time") && !of.isExempt(each.getName())))
        .should()
        .accessTargetWhere(describe("asks the machine for the time", SourceRules::isMachineTime));
  }

  private static boolean isMachineTime(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    boolean fromClock =
        access.getTarget() instanceof CodeUnitAccessTarget target
            && target.getRawParameterTypes().stream()
                .anyMatch(each -> each.isAssignableTo(Clock.class));
    if (owner.getPackageName().startsWith("java.time") && name.equals("now")) {
      return !fromClock;
    }
    return (owner.isAssignableTo(InstantSource.class)
            && (name.startsWith("system") || name.startsWith("tick"))
            && !fromClock)
        || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
  }

  private static ArchRule packagesAreNullMarked(Subjects of) {
    return classes().should(lieInANullMarkedPackage());
  }

  private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
    return new ArchCondition<>("lie in a @NullMarked package") {
      @Override
      public void check(JavaClass each, ConditionEvents events) {
        if (!each.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(
                  each, each.getName() + " lies in a package without @NullMarked"));
        }
      }
    };
  }

  private static ArchRule nothingIsTransactional(Subjects of) {
    return noClasses()
        .should()
        .dependOnClassesThat(
            describe("mark transactions", each -> each.getSimpleName().equals("Transactional")));
  }

  private static ArchRule fields() {
    return noFields()
        .should(
            new ArchCondition<>("be injected") {
              @Override
              public void check(JavaField field, ConditionEvents events) {
                INJECTIONS.stream()
                    .filter(field::isAnnotatedWith)
                    .forEach(
                        by ->
                            events.add(
                                SimpleConditionEvent.satisfied(
                                    field, field.getFullName() + " is injected by " + by)));
              }
            });
  }

  private static ArchRule nothingPrints(Subjects of) {
    return noClasses()
        .that(describe("are no tools", each -> !of.isExempt(each.getName())))
        .should()
        .accessTargetWhere(describe("prints", SourceRules::isPrinting));
  }

  private static boolean isPrinting(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    return (owner.isEquivalentTo(System.class) && (name.equals("out") || name.equals("err")))
        || (owner.isAssignableTo(Throwable.class) && name.equals("printStackTrace"));
  }

  private static ArchRule noOldDates() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "are old dates",
                each ->
                    each.isEquivalentTo(Date.class)
                        || each.isAssignableTo(Calendar.class)
                        || each.isAssignableTo(DateFormat.class)));
  }

  private static ArchRule packagesHaveNoCycles(Subjects of) {
    return slices().assignedFrom(new OnePackageOneSlice(of.root())).should().beFreeOfCycles();
  }

  private record OnePackageOneSlice(String root) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass each) {
      return within(each, root)
          ? SliceIdentifier.of(each.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages of " + root;
    }
  }
}
