package casework.demo.year;

import casework.demo.year.Matter.AcceptanceNotice;
import casework.demo.year.Matter.Accused;
import casework.demo.year.Matter.Anonymous;
import casework.demo.year.Matter.Answers;
import casework.demo.year.Matter.Decision;
import casework.demo.year.Matter.Disposal;
import casework.demo.year.Matter.Distribution;
import casework.demo.year.Matter.Entry;
import casework.demo.year.Matter.Extension;
import casework.demo.year.Matter.OnPaper;
import casework.demo.year.Matter.Outcome;
import casework.demo.year.Matter.Person;
import casework.demo.year.Matter.Petition;
import casework.demo.year.Matter.Reporter;
import casework.demo.year.Matter.Signers;
import casework.demo.year.Matter.Study;
import casework.demo.year.Matter.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One line of a file, read by the names of its columns. */
record Line(CSVRecord row) {

  Matter matter() {
    return new Matter(
        number("row"),
        row.isMapped("channel") ? petition() : new OnPaper(text("number"), text("source")),
        text("problem"),
        text("title"),
        text("text"),
        IntStream.rangeClosed(1, 3)
            .filter(place -> !text("accused_" + place + "_name").isEmpty())
            .mapToObj(this::accused)
            .toList(),
        new Distribution(
            dateOrNull("registered"),
            dateOrNull("proposed"),
            dateOrNull("distribution_approved"),
            dateOrNull("received"),
            text("department"),
            text("mode"),
            new Signers(text("supervision"), text("head"), text("lead"), text("keeper"))),
        Stream.of("office_meeting", "leader_meeting", "special_meeting")
            .filter(level -> !text(level).isEmpty())
            .map(this::study)
            .toList(),
        text("method").isEmpty() ? null : disposal(),
        new Answers(
            dates("prompts_acknowledged"), dates("notices_answered"), text("notice_answer")),
        outcome());
  }

  private Entry petition() {
    return new Petition(
        text("channel"),
        reporter(),
        text("intake"),
        date("petition_received"),
        dateOrNull("name_verified"),
        dateOrNull("accepted"),
        notice(),
        dateOrNull("referred"));
  }

  private @Nullable AcceptanceNotice notice() {
    LocalDate given = dateOrNull("notice_given");
    return given == null ? null : new AcceptanceNotice(given, text("notice_way"));
  }

  private Reporter reporter() {
    String name = text("reporter_name");
    String phone = text("reporter_phone");
    String address = text("reporter_address");
    return switch (text("reporter_kind")) {
      case "anonymous" -> new Anonymous();
      case "person" -> new Person(name, text("reporter_id"), phone, address);
      case "unit" -> new Unit(text("reporter_unit"), name, phone, address);
      default -> throw new IllegalArgumentException("reporter_kind of row " + text("row"));
    };
  }

  private Accused accused(int place) {
    String column = "accused_" + place + "_";
    return new Accused(
        text(column + "name"),
        text(column + "unit"),
        text(column + "post"),
        text(column + "region"),
        text(column + "level"));
  }

  private Study study(String level) {
    return new Study(level.toUpperCase(Locale.ROOT), date(level), text(level + "_by"));
  }

  private Disposal disposal() {
    return new Disposal(
        text("method"),
        date("approved"),
        words("team"),
        dateOrNull("limit"),
        extension(),
        dateOrNull("due"));
  }

  private @Nullable Extension extension() {
    LocalDate granted = dateOrNull("extension_granted");
    return granted == null
        ? null
        : new Extension(number("extension_months"), granted, text("extension_reason"));
  }

  private Outcome outcome() {
    String result = text("result");
    return new Outcome(
        dateOrNull("closed"),
        result.isEmpty() ? null : result,
        words("result_measures"),
        number("filed_persons"),
        IntStream.rangeClosed(1, number("punished_persons"))
            .mapToObj(
                place -> new Decision(date("decision_on_" + place), words("measures_" + place)))
            .toList(),
        dateOrNull("struck_off"));
  }

  private String text(String column) {
    return row.get(column);
  }

  private int number(String column) {
    return Integer.parseInt(text(column));
  }

  private LocalDate date(String column) {
    return LocalDate.parse(text(column));
  }

  private @Nullable LocalDate dateOrNull(String column) {
    return text(column).isEmpty() ? null : date(column);
  }

  private List<LocalDate> dates(String column) {
    return words(column).stream().map(LocalDate::parse).toList();
  }

  private List<String> words(String column) {
    return Arrays.stream(text(column).split(";")).filter(word -> !word.isEmpty()).toList();
  }
}
