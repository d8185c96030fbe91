package casework.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import casework.demo.year.Matter.Accused;
import casework.demo.year.Matter.Anonymous;
import casework.demo.year.Matter.OnPaper;
import casework.demo.year.Matter.Person;
import casework.demo.year.Matter.Petition;
import casework.demo.year.Matter.Unit;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class YearTest {

  private static final Year YEAR = Year.read();
  private static final List<Matter> ALL = YEAR.matters().toList();
  private static final List<Matter> CITY =
      Stream.concat(YEAR.carriedOver().stream(), YEAR.incoming().stream()).toList();

  /** Simple counting over the rows; what the services compute is another matter. */
  @Nested
  class ThePrintedFigures {

    @Test
    void twoHundredAndFourMattersAreCarriedOverAndOneHundredAndEightyFourOfThemClosed() {
      assertThat(YEAR.carriedOver()).hasSize(204).allMatch(each -> each.entry() instanceof OnPaper);
      assertThat(YEAR.carriedOver().stream().filter(YearTest::isClosed)).hasSize(184);
    }

    @Test
    void twoHundredAndEightyTwoMattersOfTheYearAreDisposedOf() {
      assertThat(YEAR.incoming()).hasSize(282).allMatch(each -> each.entry() instanceof Petition);
      assertThat(YEAR.incoming())
          .allMatch(each -> !disposal(each).approved().isAfter(Year.LAST_DAY));
    }

    @Test
    void ofTheYearsOwnMatters255AreVerified13InquiredIntoAnd14DisposedOfDirectly() {
      assertThat(of("PRELIMINARY")).hasSize(255);
      assertThat(of("PRELIMINARY").stream().filter(YearTest::isClosed)).hasSize(235);
      assertThat(of("INQUIRY")).hasSize(13);
      assertThat(of("INQUIRY").stream().filter(YearTest::isClosed)).hasSize(12);
      assertThat(of("SHELVED").size() + of("CONCLUDED").size()).isEqualTo(14);
      assertThat(of("SHELVED")).isNotEmpty();
      assertThat(of("CONCLUDED")).isNotEmpty();
    }

    @Test
    void fiftyEightCasesAgainst63PersonsAreFiledAnd51Against56Decided() {
      List<Matter> filed = CITY.stream().filter(each -> each.outcome().filedPersons() > 0).toList();
      List<Matter> decided =
          filed.stream().filter(each -> !each.outcome().decisions().isEmpty()).toList();

      assertThat(filed).hasSize(58).allMatch(each -> "FILED".equals(each.outcome().result()));
      assertThat(filed.stream().mapToInt(each -> each.outcome().filedPersons()).sum())
          .isEqualTo(63);
      assertThat(decided).hasSize(51);
      assertThat(decided.stream().mapToInt(each -> each.outcome().decisions().size()).sum())
          .isEqualTo(56);
    }

    private List<Matter> of(String method) {
      return YEAR.incoming().stream()
          .filter(each -> disposal(each).method().equals(method))
          .toList();
    }
  }

  @Nested
  class ThePeople {

    @Test
    void comeByAllFourChannelsWithAndWithoutTheirNames() {
      assertThat(petitions().map(Petition::channel).collect(Collectors.toSet()))
          .isEqualTo(Set.of("letter", "visit", "web", "phone"));
      assertThat(petitions().filter(each -> each.reporter() instanceof Anonymous)).isNotEmpty();
      assertThat(petitions().filter(each -> each.reporter() instanceof Person)).isNotEmpty();
      assertThat(petitions().filter(each -> each.reporter() instanceof Unit)).isNotEmpty();
    }

    @Test
    void haveIdentityNumbersWithARightCheckCharacterInARegionNoOneHas() {
      assertThat(persons().map(Person::identityNumber))
          .allMatch(number -> number.startsWith("9903"))
          .allMatch(number -> number.charAt(17) == checkCharacter(number));
    }

    @Test
    void haveTelephoneNumbersOfABlockThatWasNeverGivenOut() {
      assertThat(petitions().map(Petition::reporter).flatMap(YearTest::phone))
          .isNotEmpty()
          .allMatch(phone -> phone.matches("1540000\\d{4}"));
    }

    @Test
    void areEachADifferentPerson() {
      assertDistinct(names().toList(), Function.identity());
      assertDistinct(persons().toList(), Person::identityNumber);
      assertDistinct(
          petitions().map(Petition::reporter).flatMap(YearTest::phone).toList(),
          Function.identity());
    }

    @Test
    void bearNoNameThatTheDirectoryHas() throws IOException {
      List<String> directory = new ArrayList<>();
      try (DirectoryStream<Path> files =
          Files.newDirectoryStream(Path.of("../local/directory"), "*.json")) {
        for (Path each : files) {
          Matcher names = Pattern.compile("\"name\": \"([^\"]+)\"").matcher(Files.readString(each));
          names.results().map(found -> found.group(1)).forEach(directory::add);
        }
      }

      assertThat(directory).isNotEmpty();
      assertThat(names()).doesNotContainAnyElementsOf(directory);
    }

    @Test
    void areOneToThreeAccusedEachInTheCityOrOneOfItsCounties() {
      assertThat(ALL).allMatch(each -> !each.accused().isEmpty() && each.accused().size() <= 3);
      assertThat(ALL.stream().flatMap(each -> each.accused().stream()))
          .allMatch(each -> each.region().matches("99030[0-5]"))
          .allMatch(YearTest::isComplete);
      assertThat(ALL).anyMatch(each -> each.accused().size() == 3);
    }

    private static Stream<String> names() {
      Stream<String> accused =
          ALL.stream().flatMap(each -> each.accused().stream()).map(Accused::name);
      Stream<String> reporters =
          petitions()
              .map(Petition::reporter)
              .flatMap(
                  each ->
                      switch (each) {
                        case Anonymous _ -> Stream.empty();
                        case Person person -> Stream.of(person.name());
                        case Unit unit -> Stream.of(unit.contact());
                      });
      return Stream.concat(accused, reporters);
    }

    private static Stream<Person> persons() {
      return petitions()
          .map(Petition::reporter)
          .filter(Person.class::isInstance)
          .map(Person.class::cast);
    }

    private static char checkCharacter(String number) {
      int sum = 0;
      for (int place = 0; place < 17; place++) {
        // GB 11643: the weight of a place is a power of two modulo eleven.
        int weight = (1 << (17 - place)) % 11;
        sum += weight * (number.charAt(place) - '0');
      }
      return "10X98765432".charAt(sum % 11);
    }
  }

  @Nested
  class TheRows {

    @Test
    void areNumberedOnceEachFromOneOn() {
      assertThat(ALL.stream().map(Matter::row).sorted())
          .containsExactlyElementsOf(Stream.iterate(1, row -> row + 1).limit(515).toList());
    }

    @Test
    void belongToTheCityButForTheFileOfTheCounties() {
      assertThat(CITY).allMatch(each -> each.organ().equals(Year.ORGAN));
      assertThat(YEAR.counties().stream().map(Matter::organ).collect(Collectors.toSet()))
          .isEqualTo(Set.of("990301-JW", "990302-JW"));
      assertThat(YEAR.waiting()).allMatch(each -> each.organ().equals(Year.ORGAN));
    }

    @Test
    void waitForNoPrintedFigureWhenTheYearEnds() {
      assertThat(YEAR.waiting())
          .isNotEmpty()
          .allMatch(each -> each.disposal() == null && each.distribution().received() == null);
    }

    @Test
    void sayEachSomethingOfTheirOwn() {
      assertDistinct(ALL, Matter::title);
      assertDistinct(ALL, Matter::text);
      assertDistinct(YEAR.carriedOver(), each -> ((OnPaper) each.entry()).number());
      assertThat(ALL).allMatch(each -> each.text().contains("。"));
    }

    @Test
    void nameTheAccusedInTheirTitles() {
      assertThat(ALL).allMatch(each -> each.title().contains(each.accused().getFirst().name()));
    }
  }

  private static Stream<Petition> petitions() {
    return ALL.stream()
        .map(Matter::entry)
        .filter(Petition.class::isInstance)
        .map(Petition.class::cast);
  }

  private static Stream<String> phone(Matter.Reporter reporter) {
    return switch (reporter) {
      case Anonymous _ -> Stream.empty();
      case Person person -> Stream.of(person.phone());
      case Unit unit -> Stream.of(unit.phone());
    };
  }

  private static Matter.Disposal disposal(Matter matter) {
    return Objects.requireNonNull(matter.disposal());
  }

  private static boolean isClosed(Matter matter) {
    return matter.outcome().closed() != null;
  }

  private static boolean isComplete(Accused accused) {
    return Stream.of(accused.name(), accused.unit(), accused.post(), accused.level())
        .noneMatch(String::isEmpty);
  }

  private static <T> void assertDistinct(List<T> of, Function<T, String> by) {
    assertThat(of.stream().map(by)).doesNotHaveDuplicates();
  }
}
