package casework.demo.clue;

import casework.demo.diary.DocumentStep;
import casework.demo.diary.Folder;
import casework.demo.diary.Seen;
import casework.demo.diary.Sheet;
import casework.demo.diary.Step;
import casework.demo.office.Office;
import casework.demo.office.Unexpected;
import casework.demo.year.Matter;
import casework.demo.year.Matter.OnPaper;
import casework.demo.year.Matter.Petition;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where steps on a clue are asked for, and where a clue is found again. */
final class ClueDesk {

  private static final String CLUES = "/api/clues/";

  private final Office office;
  private final Ledger ledger;
  private final PetitionSteps petitions;

  ClueDesk(Office office, Ledger ledger, PetitionSteps petitions) {
    this.office = office;
    this.ledger = ledger;
    this.petitions = petitions;
  }

  /** A step that depends on what its signer saw; none where it has no day. */
  Stream<Step> step(
      Matter matter,
      @Nullable LocalDate on,
      String name,
      String user,
      Predicate<JsonNode> isDone,
      Supplier<ObjectNode> body) {
    return on == null
        ? Stream.empty()
        : Stream.of(
            new DocumentStep(
                on,
                name,
                Sheet.CLUE,
                isDone,
                folder -> look(matter, folder),
                (_, seen) -> {
                  Seen clue = present(seen, name);
                  String path = CLUES + clue.id() + "/" + name;
                  return office.step(user, path, clue.revision(), body.get());
                }));
  }

  /** An addition, which does not. */
  Step addition(
      Matter matter,
      LocalDate on,
      String name,
      String user,
      Predicate<JsonNode> isDone,
      Supplier<ObjectNode> body) {
    return new DocumentStep(
        on,
        name,
        Sheet.CLUE,
        isDone,
        folder -> look(matter, folder),
        (_, seen) -> {
          Seen clue = present(seen, name);
          return office.add(user, CLUES + clue.id() + "/" + name, body.get());
        });
  }

  private static Seen present(Optional<Seen> seen, String name) {
    return seen.orElseThrow(() -> new Unexpected("there is no clue for " + name));
  }

  Optional<Seen> look(Matter matter, Folder folder) {
    String user = matter.distribution().signers().supervision();
    Optional<Seen> before = folder.known(Sheet.CLUE);
    if (before.isPresent()) {
      return Optional.of(ledger.clue(user, before.get().id()));
    }
    return switch (matter.entry()) {
      case OnPaper paper -> ledger.ofNumber(user, paper.number());
      case Petition petition ->
          petitions
              .find(matter, folder, petition)
              .flatMap(seen -> ledger.ofMatter(user, matter.organ(), seen.id()));
    };
  }
}
