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
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a file, read by the names of its columns. */
record Line(Cells row) {

  Matter matter() {
    return new Matter(
        row.number("row"),
        row.has("channel") ? petition() : new OnPaper(row.text("number"), row.text("source")),
        row.text("problem"),
        row.text("title"),
        row.text("text"),
        IntStream.rangeClosed(1, 3)
            .filter(place -> !row.text("accused_" + place + "_name").isEmpty())
            .mapToObj(this::accused)
            .toList(),
        new Distribution(
            row.dateOrNull("registered"),
            row.dateOrNull("proposed"),
            row.dateOrNull("distribution_approved"),
            row.dateOrNull("received"),
            row.text("department"),
            row.text("mode"),
            new Signers(
                row.text("supervision"), row.text("head"), row.text("lead"), row.text("keeper"))),
        Stream.of("office_meeting", "leader_meeting", "special_meeting")
            .filter(level -> !row.text(level).isEmpty())
            .map(this::study)
            .toList(),
        row.text("method").isEmpty() ? null : disposal(),
        new Answers(
            row.dates("prompts_acknowledged"),
            row.dates("notices_answered"),
            row.text("notice_answer")),
        outcome());
  }

  private Entry petition() {
    return new Petition(
        row.text("channel"),
        reporter(),
        row.text("intake"),
        row.date("petition_received"),
        row.dateOrNull("name_verified"),
        row.dateOrNull("accepted"),
        notice(),
        row.dateOrNull("referred"));
  }

  private @Nullable AcceptanceNotice notice() {
    LocalDate given = row.dateOrNull("notice_given");
    return given == null ? null : new AcceptanceNotice(given, row.text("notice_way"));
  }

  private Reporter reporter() {
    String name = row.text("reporter_name");
    String phone = row.text("reporter_phone");
    String address = row.text("reporter_address");
    return switch (row.text("reporter_kind")) {
      case "anonymous" -> new Anonymous();
      case "person" -> new Person(name, row.text("reporter_id"), phone, address);
      case "unit" -> new Unit(row.text("reporter_unit"), name, phone, address);
      default -> throw new IllegalArgumentException("reporter_kind of row " + row.text("row"));
    };
  }

  private Accused accused(int place) {
    String column = "accused_" + place + "_";
    return new Accused(
        row.text(column + "name"),
        row.text(column + "unit"),
        row.text(column + "post"),
        row.text(column + "region"),
        row.text(column + "level"));
  }

  private Study study(String level) {
    return new Study(level.toUpperCase(Locale.ROOT), row.date(level), row.text(level + "_by"));
  }

  private Disposal disposal() {
    return new Disposal(
        row.text("method"),
        row.date("approved"),
        row.words("team"),
        row.dateOrNull("limit"),
        extension(),
        row.dateOrNull("due"));
  }

  private @Nullable Extension extension() {
    LocalDate granted = row.dateOrNull("extension_granted");
    return granted == null
        ? null
        : new Extension(row.number("extension_months"), granted, row.text("extension_reason"));
  }

  private Outcome outcome() {
    String result = row.text("result");
    return new Outcome(
        row.dateOrNull("closed"),
        result.isEmpty() ? null : result,
        row.words("result_measures"),
        row.number("filed_persons"),
        IntStream.rangeClosed(1, row.number("punished_persons"))
            .mapToObj(
                place ->
                    new Decision(row.date("decision_on_" + place), row.words("measures_" + place)))
            .toList(),
        row.dateOrNull("struck_off"));
  }
}
