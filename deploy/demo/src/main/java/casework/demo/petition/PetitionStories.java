package casework.demo.petition;

import casework.demo.clue.Register;
import casework.demo.diary.DocumentStep;
import casework.demo.diary.Folder;
import casework.demo.diary.Seen;
import casework.demo.diary.Sheet;
import casework.demo.diary.Step;
import casework.demo.diary.Story;
import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.office.Unexpected;
import casework.demo.year.PlainPetition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a petition office does with petitions that end there. A repeat is confirmed by a person, who
 * names the first, and is kept for reference.
 */
public final class PetitionStories {

  private static final String PETITIONS = "/api/petitions";

  private final Office office;
  private final Register register;
  private final Map<Integer, PlainPetition> byRow;
  private final Map<Integer, String> ids = new ConcurrentHashMap<>();

  public PetitionStories(Office office, Register register, List<PlainPetition> petitions) {
    this.office = office;
    this.register = register;
    this.byRow =
        petitions.stream().collect(Collectors.toMap(PlainPetition::row, Function.identity()));
  }

  /** The stories of the year. */
  public Stream<Story> all() {
    return byRow.values().stream()
        .sorted((one, other) -> Integer.compare(one.row(), other.row()))
        .map(this::of);
  }

  private Story of(PlainPetition petition) {
    return new Story(
        "petition " + petition.row(),
        Stream.of(
                Stream.of(registration(petition)),
                repeated(petition),
                step(
                    petition,
                    petition.accepted(),
                    "acceptance",
                    seen -> !word(seen, "status").equals("registered"),
                    () -> Office.body().put("category", petition.category())),
                step(
                    petition,
                    petition.noticed(),
                    "acceptance-notice",
                    seen -> word(petition(seen).path("notice"), "status").equals("given"),
                    () ->
                        Office.body()
                            .put("givenOn", String.valueOf(petition.noticed()))
                            .put("way", petition.way())),
                step(
                    petition,
                    petition.closed(),
                    "closure",
                    seen -> word(seen, "status").equals("closed"),
                    () -> Office.body().put("outcome", petition.outcome())))
            .flatMap(each -> each)
            .toList());
  }

  private Stream<Step> repeated(PlainPetition petition) {
    Integer repeats = petition.repeats();
    return repeats == null
        ? Stream.empty()
        : step(
            petition,
            petition.accepted(),
            "repeat",
            seen -> petition(seen).path("repeat").isObject(),
            () -> Office.body().put("of", idOf(repeats)));
  }

  private Step registration(PlainPetition petition) {
    return new DocumentStep(
        petition.received(),
        "registration of the petition",
        Sheet.PETITION,
        _ -> true,
        folder -> look(petition, folder),
        (_, _) -> register(petition));
  }

  private Stream<Step> step(
      PlainPetition petition,
      @Nullable LocalDate on,
      String name,
      Predicate<JsonNode> isDone,
      Supplier<ObjectNode> body) {
    return on == null
        ? Stream.empty()
        : Stream.of(
            new DocumentStep(
                on,
                name,
                Sheet.PETITION,
                isDone,
                folder -> look(petition, folder),
                (_, seen) -> {
                  Seen known = seen.orElseThrow();
                  String path = PETITIONS + "/" + known.id() + "/" + name;
                  return office.step(petition.intake(), path, known.revision(), body.get());
                }));
  }

  private Answer register(PlainPetition petition) {
    String key = "demo-" + petition.row() + "-petition";
    Answer answer = office.create(petition.intake(), PETITIONS, key, form(petition));
    if (answer.isDone()) {
      ids.put(petition.row(), petition(answer.body()).path("id").asString());
    }
    return answer;
  }

  private Optional<Seen> look(PlainPetition petition, Folder folder) {
    return folder
        .known(Sheet.PETITION)
        .map(Seen::id)
        .or(() -> register.idOf(petition.title()))
        .map(id -> Seen.of(office.read(petition.intake(), PETITIONS + "/" + id), Sheet.PETITION));
  }

  /** The id of a petition that was received on an earlier day. */
  private String idOf(int row) {
    String title = Optional.ofNullable(byRow.get(row)).map(PlainPetition::title).orElse("");
    return Optional.ofNullable(ids.get(row))
        .or(() -> register.idOf(title))
        .orElseThrow(() -> new Unexpected("there is no petition of row " + row));
  }

  /** Details have the petition as one part, answers to steps are the petition. */
  private static JsonNode petition(JsonNode body) {
    return body.path("petition").isObject() ? body.path("petition") : body;
  }

  private static String word(JsonNode body, String field) {
    return petition(body).path(field).asString("");
  }

  private static ObjectNode form(PlainPetition petition) {
    ObjectNode form =
        Office.body()
            .put("channel", petition.channel())
            .put("receivedOn", petition.received().toString())
            .put("title", petition.title())
            .put("problem", petition.problem())
            .put("text", petition.text());
    PlainPetition.Reporter reporter = petition.reporter();
    if (reporter != null) {
      form.putObject("reporter")
          .put("kind", "person")
          .put("name", reporter.name())
          .put("idNumber", reporter.identityNumber())
          .put("mobile", reporter.phone())
          .put("address", reporter.address());
    }
    form.putArray("accused")
        .addObject()
        .put("name", petition.accused().name())
        .put("unit", petition.accused().unit())
        .put("post", petition.accused().post())
        .put("region", petition.accused().region())
        .put("level", petition.accused().level());
    return form;
  }
}
