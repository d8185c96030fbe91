package casework.demo.inspection;

import casework.demo.diary.Desk;
import casework.demo.diary.Sheet;
import casework.demo.diary.Step;
import casework.demo.diary.Story;
import casework.demo.directory.Units;
import casework.demo.office.Office;
import casework.demo.year.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What follows a unit's inspection: the four doubles, and what came of it. */
final class FollowUpSteps {

  private final Office office;
  private final Books books;
  private final Units units;

  FollowUpSteps(Office office, Books books, Units units) {
    this.office = office;
    this.books = books;
    this.units = units;
  }

  Story of(Target target) {
    Desk desk =
        Desk.at(
            Books.FOLLOW_UPS,
            office,
            Books.OFFICE,
            Sheet.FOLLOW_UP,
            () -> books.followUps(target.round()).find(units.of(target.unit()).code()));
    List<Step> steps =
        Stream.concat(
                target.obligations().entrySet().stream()
                    .flatMap(each -> met(desk, each.getKey(), each.getValue())),
                Stream.ofNullable(target.effect()).flatMap(each -> effect(desk, each)))
            .sorted(Comparator.comparing(Step::on))
            .toList();
    return new Story("follow-up of " + target.unit(), steps);
  }

  private static Stream<Step> met(Desk desk, String obligation, LocalDate on) {
    return desk.addition(
        on,
        "obligations",
        Books.OFFICE,
        body -> isMet(body, obligation),
        () -> Office.body().put("obligation", obligation).put("metOn", on.toString()));
  }

  private static boolean isMet(JsonNode body, String obligation) {
    return body.path("obligations")
        .valueStream()
        .anyMatch(
            each ->
                each.path("obligation").asString("").equals(obligation)
                    && each.path("metOn").isString());
  }

  private static Stream<Step> effect(Desk desk, Target.Entered entered) {
    return desk.step(
        entered.on(),
        "effects",
        Books.OFFICE,
        body -> new BigDecimal(body.path("recovered").asString("0")).signum() > 0,
        () -> PaperRounds.effect(entered.effect()));
  }
}
