package casework.demo.clue;

import casework.demo.diary.DocumentStep;
import casework.demo.diary.Folder;
import casework.demo.diary.Seen;
import casework.demo.diary.Sheet;
import casework.demo.diary.Step;
import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.year.Matter;
import casework.demo.year.Matter.AcceptanceNotice;
import casework.demo.year.Matter.Accused;
import casework.demo.year.Matter.Anonymous;
import casework.demo.year.Matter.Person;
import casework.demo.year.Matter.Petition;
import casework.demo.year.Matter.Reporter;
import casework.demo.year.Matter.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the petition office does with a petition, from its receipt to its referral. */
final class PetitionSteps {

  private static final String PETITIONS = "/api/petitions";

  private final Office office;
  private final Register register;

  PetitionSteps(Office office, Register register) {
    this.office = office;
    this.register = register;
  }

  List<Step> of(Matter matter, Petition petition) {
    AcceptanceNotice notice = petition.notice();
    return Stream.of(
            Stream.of(registration(matter, petition)),
            step(
                matter,
                petition,
                petition.nameVerified(),
                "name-verification",
                seen -> word(seen, "nameStatus").equals("verified-realname"),
                Office.body().put("genuine", true)),
            step(
                matter,
                petition,
                petition.accepted(),
                "acceptance",
                seen -> !word(seen, "status").equals("registered"),
                Office.body().put("category", "accusation")),
            step(
                matter,
                petition,
                petition.referred(),
                "referrals",
                seen -> !petition(seen).path("referrals").isEmpty(),
                Office.body()),
            notice == null ? Stream.<Step>empty() : told(matter, petition, notice))
        .flatMap(steps -> steps)
        .toList();
  }

  private Step registration(Matter matter, Petition petition) {
    return new DocumentStep(
        petition.received(),
        "registration of the petition",
        Sheet.PETITION,
        _ -> true,
        folder -> find(matter, folder, petition),
        (_, _) -> register(matter, petition));
  }

  private Stream<Step> told(Matter matter, Petition petition, AcceptanceNotice notice) {
    return step(
        matter,
        petition,
        notice.given(),
        "acceptance-notice",
        seen -> word(petition(seen).path("notice"), "status").equals("given"),
        Office.body().put("givenOn", notice.given().toString()).put("way", notice.way()));
  }

  /** A step of the petition office; none where it has no day. */
  private Stream<Step> step(
      Matter matter,
      Petition petition,
      @Nullable LocalDate on,
      String name,
      Predicate<JsonNode> isDone,
      ObjectNode body) {
    return on == null
        ? Stream.empty()
        : Stream.of(
            new DocumentStep(
                on,
                name,
                Sheet.PETITION,
                isDone,
                folder -> look(matter, folder, petition),
                (_, seen) -> {
                  Seen known = seen.orElseThrow();
                  String path = PETITIONS + "/" + known.id() + "/" + name;
                  return office.step(petition.intake(), path, known.revision(), body);
                }));
  }

  /** Details have the petition as one part, answers to steps are the petition. */
  private static JsonNode petition(JsonNode body) {
    return body.path("petition").isObject() ? body.path("petition") : body;
  }

  private static String word(JsonNode body, String field) {
    return petition(body).path(field).asString("");
  }

  /** The matter's petition as it stands now; none where none was registered. */
  Optional<Seen> look(Matter matter, Folder folder, Petition petition) {
    return find(matter, folder, petition).map(seen -> read(petition.intake(), seen.id()));
  }

  /** The matter's petition, however old what is known of it is. */
  Optional<Seen> find(Matter matter, Folder folder, Petition petition) {
    return folder
        .known(Sheet.PETITION)
        .or(() -> register.idOf(matter.title()).map(id -> read(petition.intake(), id)));
  }

  private Seen read(String intake, String id) {
    return Seen.of(office.read(intake, PETITIONS + "/" + id), Sheet.PETITION);
  }

  private Answer register(Matter matter, Petition petition) {
    String key = "demo-" + matter.row() + "-petition";
    return office.create(petition.intake(), PETITIONS, key, form(matter, petition));
  }

  private static ObjectNode form(Matter matter, Petition petition) {
    ObjectNode form =
        Office.body()
            .put("channel", petition.channel())
            .put("receivedOn", petition.received().toString())
            .put("title", matter.title())
            .put("problem", matter.problem())
            .put("text", matter.text());
    ObjectNode reporter = reporter(petition.reporter());
    if (reporter != null) {
      form.set("reporter", reporter);
    }
    ArrayNode accused = form.putArray("accused");
    for (Accused each : matter.accused()) {
      accused
          .addObject()
          .put("name", each.name())
          .put("unit", each.unit())
          .put("post", each.post())
          .put("region", each.region())
          .put("level", each.level());
    }
    return form;
  }

  private static @Nullable ObjectNode reporter(Reporter reporter) {
    return switch (reporter) {
      case Anonymous _ -> null;
      case Person person ->
          Office.body()
              .put("kind", "person")
              .put("name", person.name())
              .put("idNumber", person.identityNumber())
              .put("mobile", person.phone())
              .put("address", person.address());
      case Unit unit ->
          Office.body()
              .put("kind", "unit")
              .put("name", unit.unit())
              .put("contact", unit.contact())
              .put("phone", unit.phone())
              .put("address", unit.address());
    };
  }
}
