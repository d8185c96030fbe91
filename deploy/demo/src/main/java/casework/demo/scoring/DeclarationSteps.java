package casework.demo.scoring;

import casework.demo.diary.Desk;
import casework.demo.diary.Sheet;
import casework.demo.diary.Shelf;
import casework.demo.diary.Story;
import casework.demo.office.Office;
import casework.demo.year.Scores.Declaration;
import casework.demo.year.Year;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A body declares its month, and the office verifies it item by item. */
final class DeclarationSteps {

  private static final String ADDRESS = "/api/scores/declarations";

  private final Office office;
  private final Shelf declarations;

  DeclarationSteps(Office office) {
    this.office = office;
    this.declarations =
        new Shelf(
            office,
            BoardSteps.SCORER,
            () -> ADDRESS + "?organ=" + Year.ORGAN,
            line -> line.path("department").asString("") + " " + line.path("period").asString(""));
  }

  Story of(Declaration declaration) {
    String name = declaration.body() + " " + declaration.month();
    Desk desk =
        Desk.at(
            ADDRESS, office, BoardSteps.SCORER, Sheet.DECLARATION, () -> declarations.known(name));
    return new Story(
        "declaration " + name,
        Stream.concat(
                Stream.of(
                    desk.creation(
                        declaration.declared(),
                        "declaration",
                        declaration.by(),
                        ADDRESS,
                        "demo-declaration-" + declaration.body() + "-" + declaration.month(),
                        () -> claims(declaration))),
                desk.step(
                    declaration.verified(),
                    "verification",
                    BoardSteps.SCORER,
                    body -> body.path("line").path("state").asString("").equals("verified"),
                    () -> verdicts(declaration)))
            .toList());
  }

  private static ObjectNode claims(Declaration declaration) {
    ObjectNode body = Office.body().put("period", declaration.month()).put("declared", true);
    ArrayNode items = body.putArray("items");
    declaration
        .claims()
        .forEach(
            (item, count) ->
                items
                    .addObject()
                    .put("item", item)
                    .put("count", count)
                    .putArray("evidence")
                    .add(declaration.evidence() + "-" + item));
    return body;
  }

  private static ObjectNode verdicts(Declaration declaration) {
    ObjectNode body = Office.body();
    ArrayNode verdicts = body.putArray("verdicts");
    declaration
        .counted()
        .forEach(
            (item, count) -> {
              ObjectNode verdict = verdicts.addObject().put("item", item).put("count", count);
              if (declaration.changed().containsKey(item)) {
                verdict.put("reason", declaration.reason());
              }
            });
    return body;
  }
}
