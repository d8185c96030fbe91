package casework.demo.diary;

import casework.demo.office.Answer;
import casework.demo.office.Office;
import casework.demo.office.Unexpected;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where steps on one kind of document are asked for.
 *
 * @param place the document's address, under which its steps lie
 */
public record Desk(Office office, Sheet sheet, Step.Look look, Function<Seen, String> place) {

  /**
   * A desk for documents that lie under their ids.
   *
   * @param reader the user who looks at them
   * @param find the id of the story's document; empty where there is none yet
   */
  public static Desk at(
      String address, Office office, String reader, Sheet sheet, Supplier<Optional<String>> find) {
    return new Desk(
        office,
        sheet,
        folder ->
            folder
                .known(sheet)
                .map(Seen::id)
                .or(find)
                .map(id -> Seen.of(office.read(reader, address + "/" + id), sheet)),
        seen -> address + "/" + seen.id());
  }

  /** What creates the document, unless it is there. */
  public Step creation(
      LocalDate on,
      String name,
      String user,
      String address,
      String key,
      Supplier<ObjectNode> body) {
    return keyed(on, name, user, address, key, _ -> true, body);
  }

  /** What is asked for under a key elsewhere, and changes the document or makes it. */
  public Step keyed(
      LocalDate on,
      String name,
      String user,
      String address,
      String key,
      Predicate<JsonNode> isDone,
      Supplier<ObjectNode> body) {
    return new DocumentStep(
        on, name, sheet, isDone, look, (_, _) -> office.create(user, address, key, body.get()));
  }

  /** A step that depends on what its signer saw; none where it has no day. */
  public Stream<Step> step(
      @Nullable LocalDate on,
      String name,
      String user,
      Predicate<JsonNode> isDone,
      Supplier<ObjectNode> body) {
    return stepOn(on, name, user, isDone, _ -> body.get());
  }

  /** A step whose form is filled in by what its signer saw. */
  public Stream<Step> stepOn(
      @Nullable LocalDate on,
      String name,
      String user,
      Predicate<JsonNode> isDone,
      Function<JsonNode, ObjectNode> body) {
    return act(
        on,
        name,
        isDone,
        seen -> office.step(user, under(seen, name), seen.revision(), body.apply(seen.body())));
  }

  /** An addition, which does not. */
  public Stream<Step> addition(
      @Nullable LocalDate on,
      String name,
      String user,
      Predicate<JsonNode> isDone,
      Supplier<ObjectNode> body) {
    return act(on, name, isDone, seen -> office.add(user, under(seen, name), body.get()));
  }

  /** An addition under a key of its own. */
  public Stream<Step> addition(
      @Nullable LocalDate on,
      String name,
      String user,
      String key,
      Predicate<JsonNode> isDone,
      Supplier<ObjectNode> body) {
    return act(on, name, isDone, seen -> office.create(user, under(seen, name), key, body.get()));
  }

  private Stream<Step> act(
      @Nullable LocalDate on,
      String name,
      Predicate<JsonNode> isDone,
      Function<Seen, Answer> call) {
    return on == null
        ? Stream.empty()
        : Stream.of(
            new DocumentStep(
                on, name, sheet, isDone, look, (_, seen) -> call.apply(present(seen, name))));
  }

  private String under(Seen seen, String name) {
    return place.apply(seen) + "/" + name;
  }

  private static Seen present(Optional<Seen> seen, String name) {
    return seen.orElseThrow(() -> new Unexpected("there is nothing for " + name));
  }
}
