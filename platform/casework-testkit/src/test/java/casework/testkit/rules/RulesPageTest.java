package casework.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.testkit.files.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesPageTest {

  private static final RuleBook BOOK =
      RuleBook.of(
          List.of(
              new RuleBook.Entry("R-LAMP-01", "No lamp by day.", "Lamp Law art. 1", "law"),
              new RuleBook.Entry("T-LAMP", "A lamp burns a night.", "Lamp Law art. 2", "law"),
              new RuleBook.Entry("R-LAMP-09", "Lamps are counted.", "Lamp Law art. 9", "law")));

  private static final String CODE =
      """
      package casework.lamp.domain;
      import casework.platform.kernel.Rule;
      import casework.platform.kernel.RuleKind;
      final class Lamp {
        @Rule(value = "R-LAMP-01", kind = RuleKind.REFUSES)
        void light() {}
        @Rule("T-LAMP")
        void burn() {}
      }
      """;

  private static final String TEST =
      """
      package casework.lamp.domain;
      import static casework.platform.kernel.RuleKind.ALLOWS;
      import casework.platform.kernel.Rule;
      import casework.platform.kernel.RuleKind;
      import org.junit.jupiter.api.Nested;
      import org.junit.jupiter.api.Test;
      class LampTest {
        @Nested
        class Lighting {
          @Test
          @Rule(value = "R-LAMP-01", kind = ALLOWS)
          void lightsByNight() {}
          @Test
          @Rule(value = "R-LAMP-01", kind = RuleKind.REFUSES)
          void refusesByDay() {}
        }
        @Test
        @Rule("T-LAMP")
        void burnsANight() {}
      }
      """;

  @TempDir Path directory;

  private Repository repository;

  @BeforeEach
  void writesTheSources() throws Exception {
    repository = new Repository(directory);
    code(CODE);
    test(TEST);
  }

  private void code(String text) throws Exception {
    write("lamp-service/src/main/java/casework/lamp/domain/Lamp.java", text);
  }

  private void test(String text) throws Exception {
    write("lamp-service/src/test/java/casework/lamp/domain/LampTest.java", text);
  }

  private void write(String file, String text) throws Exception {
    Files.createDirectories(repository.path(file).getParent());
    Files.writeString(repository.path(file), text);
  }

  private List<String> faults() {
    return RulesPage.faults(RuleScan.of(repository), BOOK);
  }

  @Nested
  class InOrder {

    @Test
    void findsNoFault() {
      assertThat(faults()).isEmpty();
    }

    @Test
    void tracesEachRuleFromLawToTests() {
      assertThat(RulesPage.page(RuleScan.of(repository), BOOK))
          .contains("## R-LAMP-01\n\nNo lamp by day. *Lamp Law art. 1* · **law**")
          .contains(
              "- refuses in:"
                  + " [`Lamp.light`](../lamp-service/src/main/java/casework/lamp/domain/Lamp.java)")
          .contains("- shown allowing by: [`LampTest.Lighting.lightsByNight`]")
          .contains("- shown refusing by: [`LampTest.Lighting.refusesByDay`]")
          .contains("- computes in: [`Lamp.burn`]")
          .contains("- shown computing by: [`LampTest.burnsANight`]")
          .contains("carried by no code\n\n- R-LAMP-09: Lamps are counted.");
    }

    @Test
    void readsSeveralRulesAtOnePlaceHoweverTheyAreWritten() throws Exception {
      code(
          CODE.replace(
              "@Rule(\"T-LAMP\")",
              "@casework.platform.kernel.Rules({@Rule(\"T-LAMP\"), @Rule(\"R-LAMP-09\")})"));
      test(TEST.replace("@Rule(\"T-LAMP\")", "@Rule(\"T-LAMP\") @Rule(\"R-LAMP-09\")"));

      assertThat(faults()).isEmpty();
      assertThat(RulesPage.page(RuleScan.of(repository), BOOK)).contains("## R-LAMP-09");
    }
  }

  @Nested
  class Orphans {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "@Rule(value = \"R-LAMP-01\", kind = ALLOWS) | R-LAMP-01 refuses, and no test shows it"
              + " letting something through",
          "@Rule(value = \"R-LAMP-01\", kind = RuleKind.REFUSES) | R-LAMP-01 refuses, and no test"
              + " shows it refusing",
          "@Rule(\"T-LAMP\") | T-LAMP computes, and no test shows what comes out",
        })
    void areRulesWithoutTheirTests(String annotation, String fault) throws Exception {
      test(TEST.replace(annotation, ""));

      assertThat(faults()).singleElement().asString().contains(fault);
    }

    @Test
    void areTestsOfARuleThatNoCodeHas() throws Exception {
      code(CODE.replace("@Rule(\"T-LAMP\")", ""));

      assertThat(faults()).singleElement().asString().contains("T-LAMP is tested, but no code");
    }

    @Test
    void areRulesThatTheBookDoesNotHave() throws Exception {
      code(CODE.replace("T-LAMP", "T-OIL"));
      test(TEST.replace("T-LAMP", "T-OIL"));

      assertThat(faults()).singleElement().asString().contains("T-OIL is not in the rule book");
    }

    @Test
    void arePlacesInTheCodeThatClaimToAllow() throws Exception {
      code(CODE.replace("kind = RuleKind.REFUSES", "kind = RuleKind.ALLOWS"));

      assertThat(faults()).anyMatch(each -> each.contains("only a test shows what is allowed"));
    }

    @Test
    void areIdsInTheCodeThatTheBookDoesNotHave() throws Exception {
      code(CODE.replace("void burn() {}", "String rule() { return \"T-OIL\"; }"));
      test(TEST.replace("void burnsANight() {}", "void a() { \"T-WICK\".strip(); }"));

      assertThat(RulesPage.unknownMentions(RuleScan.mentions(repository), BOOK))
          .singleElement()
          .asString()
          .startsWith("T-OIL in lamp-service/src/main/");
    }

    @Test
    void failThePage() throws Exception {
      test("class LampTest {}");

      assertThatThrownBy(() -> RulesPage.page(RuleScan.of(repository), BOOK))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("R-LAMP-01")
          .hasMessageContaining("T-LAMP");
    }
  }

  @Nested
  class TestsThatProveNothing {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "class LampTest | @org.junit.jupiter.api.Disabled class LampTest | is switched off",
          "void burnsANight | @org.junit.jupiter.api.Disabled void burnsANight | is switched off",
        })
    void areThoseSwitchedOff(String part, String spoilt, String fault) throws Exception {
      test(TEST.replace(part, spoilt));

      assertThat(faults())
          .anyMatch(each -> each.contains(fault))
          .anyMatch(each -> each.startsWith("T-LAMP computes"));
    }

    @Test
    void areMethodsThatNobodyRuns() throws Exception {
      test(TEST.replace("@Test\n  @Rule(\"T-LAMP\")", "@Rule(\"T-LAMP\")"));

      assertThat(faults()).anyMatch(each -> each.contains("is not a test"));
    }
  }

  @Nested
  class Sources {

    @Test
    void mustWriteTheIdOut() throws Exception {
      code(CODE.replace("@Rule(\"T-LAMP\")", "@Rule(Ids.LAMP)"));

      assertThatThrownBy(() -> faults())
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("does not write its rule's id out");
    }

    @Test
    void mustBeJava() throws Exception {
      code("import casework.platform.kernel.Rule; class {");

      assertThatThrownBy(() -> faults()).hasMessageContaining("cannot be read");
    }

    @Test
    void areNotSilentlyNone() {
      assertThat(RulesPage.faults(List.of(), BOOK)).containsExactly("no code names a rule");
    }

    @Test
    void mayUseARuleOfAnotherName() throws Exception {
      write("x/src/main/java/X.java", "import other.Rule; class X { @Rule(\"T-ELSE\") int x; }");

      assertThat(faults()).isEmpty();
    }
  }

  @Nested
  class Book {

    @Test
    void isInOrder() {
      assertThatCode(RuleBook::read).doesNotThrowAnyException();
      assertThat(RuleBook.read().entries()).containsKeys("R-CLUE-02", "T-PRELIM", "R-RT-01");
    }

    @ParameterizedTest
    @CsvSource({
      "LAMP-1, says, source, law, is no rule id",
      "R-LAMP-01, says, source, certain, unknown status",
      "R-LAMP-01, ' ', source, law, does not say what",
      "R-LAMP-01, says, ' ', law, does not say what",
    })
    void refusesACarelessEntry(String id, String says, String source, String status, String why) {
      RuleBook.Entry careless = new RuleBook.Entry(id, says, source, status);

      assertThatThrownBy(() -> RuleBook.of(List.of(careless))).hasMessageContaining(why);
    }

    @Test
    void refusesTheSameRuleTwiceAndHavingNone() {
      RuleBook.Entry one = BOOK.entry("T-LAMP");

      assertThatThrownBy(() -> RuleBook.of(List.of(one, one))).hasMessageContaining("twice");
      assertThatThrownBy(() -> RuleBook.of(List.of())).hasMessageContaining("empty");
    }
  }
}
