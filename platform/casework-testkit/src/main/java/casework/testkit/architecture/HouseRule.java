package casework.testkit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule.
 *
 * @param id its name in lower-case words
 * @param sentence what it says, as the name of a test
 * @param about which classes it is held against
 * @param rule how it is held
 */
record HouseRule(String id, String sentence, About about, Function<Subjects, ArchRule> rule) {

  /** Whose classes a rule looks at. */
  enum About {
    MAIN,
    TESTS
  }

  static HouseRule ofMain(String id, String sentence, Function<Subjects, ArchRule> rule) {
    return new HouseRule(id, sentence, About.MAIN, rule);
  }

  static HouseRule ofTests(String id, String sentence, Function<Subjects, ArchRule> rule) {
    return new HouseRule(id, sentence, About.TESTS, rule);
  }

  static List<HouseRule> ofEveryModule() {
    return Stream.of(SourceRules.all(), NameRules.all(), TestRules.all())
        .flatMap(List::stream)
        .toList();
  }

  static List<HouseRule> ofServices() {
    return Stream.of(RingRules.all(), DescriptionRules.all(), ofEveryModule())
        .flatMap(List::stream)
        .toList();
  }

  static List<HouseRule> ofPlatform(Glossary glossary) {
    return Stream.concat(ofEveryModule().stream(), Stream.of(NameRules.knowsNoDomainNoun(glossary)))
        .toList();
  }

  /** Fails where the rule is broken, and where there is nothing it could be about. */
  void check(Subjects subjects) {
    rule.apply(subjects)
        .allowEmptyShould(false)
        .check(about == About.MAIN ? subjects.main() : subjects.tests());
  }

  @Override
  public String toString() {
    return id;
  }
}
