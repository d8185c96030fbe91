package casework.scoring.file.adapter.kafka;

import casework.platform.inbox.EventHandler;
import casework.platform.inbox.Heard;
import casework.platform.inbox.Hearing;
import casework.platform.kernel.Act;
import casework.scoring.file.application.EnterFact;
import casework.scoring.file.domain.EntryKind;
import casework.scoring.file.domain.FileFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What files do with facts about cadres; a fact that names no cadre of the directory is none. */
@Component
final class FileHearing implements Hearing {

  private static final Pattern CADRE = Pattern.compile("[0-9]{6}-C[0-9]{3,6}");

  private final EnterFact enterFact;

  FileHearing(EnterFact enterFact) {
    this.enterFact = enterFact;
  }

  /** How a fact's body tells what goes into the file; null where there is no such member. */
  private record Form(
      EntryKind kind,
      List<String> id,
      String matter,
      String day,
      List<String> codes,
      @Nullable String until,
      boolean stands) {

    /** It never should have been. */
    Form revoking(String on) {
      return new Form(kind, id, matter, on, List.of(), null, false);
    }

    /** It rightly was, and is over: the file keeps it as history. */
    Form ending(String on) {
      return new Form(kind, id, matter, on, List.of(), on, false);
    }
  }

  private static Form form(
      EntryKind kind, String matter, String day, @Nullable String until, String... codes) {
    return new Form(kind, List.of(matter), matter, day, List.of(codes), until, true);
  }

  private static final Form CLUE = form(EntryKind.CLUE, "clue", "closedOn", null, "result");
  private static final Form SANCTION =
      new Form(
          EntryKind.SANCTION,
          List.of("case", "person"),
          "case",
          "decidedOn",
          List.of("measures"),
          null,
          true);
  private static final Form WARNING =
      form(EntryKind.WARNING, "warning", "warnedOn", "untilOn", "level");

  @Override
  public Map<String, Map<String, EventHandler>> byTopic() {
    return Map.of(
        "casework.petition.v1",
        Map.of(
            "casework.petition.refused.v1",
            entering(form(EntryKind.PETITION, "petition", "refusedOn", null, "reason"))),
        "casework.clue.v1",
        Map.of(
            "casework.clue.closed.v1", entering(CLUE),
            "casework.clue.reopened.v1", entering(CLUE.revoking("reopenedOn")),
            "casework.sanction.imposed.v1", entering(SANCTION),
            "casework.sanction.revoked.v1", entering(SANCTION.revoking("revokedOn"))),
        "casework.talk.v1",
        Map.of(
            "casework.talk.held.v1",
            entering(form(EntryKind.TALK, "talk", "heldOn", null, "talkKind", "form")),
            "casework.talk.exempted.v1",
            entering(
                form(EntryKind.EXEMPTION, "mandate", "exemptedOn", null, "talkKind", "reason")),
            "casework.talk.promise-kept.v1",
            entering(form(EntryKind.PROMISE, "talk", "keptOn", null))),
        "casework.inspection.v1",
        Map.of(
            "casework.inspection.clue-transferred.v1",
            entering(form(EntryKind.INSPECTION, "transfer", "transferredOn", null, "kind"))),
        "casework.scoring.v1",
        Map.of(
            "casework.cadre.warned.v1",
            entering(WARNING),
            "casework.cadre.warning-revoked.v1",
            entering(WARNING.ending("revokedOn")),
            "casework.cadre.warning-voided.v1",
            entering(WARNING.revoking("voidedOn")),
            "casework.evaluation.concluded.v1",
            entering(
                form(EntryKind.EVALUATION, "evaluation", "concludedOn", null, "score", "verdict")),
            "casework.opinion.issued.v1",
            entering(form(EntryKind.OPINION, "opinion", "issuedOn", null, "purpose", "verdict")),
            "casework.opinion.refused.v1",
            entering(form(EntryKind.OPINION, "opinion", "refusedOn", null, "purpose"))));
  }

  private EventHandler entering(Form form) {
    return (heard, act) -> enter(form, heard, act);
  }

  private void enter(Form form, Heard heard, Act act) {
    JsonNode data = heard.data();
    List<String> cadres =
        Stream.of("cadre", "cadres", "target", "targets")
            .flatMap(member -> texts(data.path(member)))
            .filter(each -> CADRE.matcher(each).matches())
            .distinct()
            .toList();
    List<String> id = form.id().stream().map(each -> data.required(each).asString()).toList();
    FileFact fact =
        new FileFact(
            word(form.kind()) + "/" + String.join("/", id),
            form.kind(),
            UUID.fromString(data.required(form.matter()).asString()),
            causes(data),
            day(data, form.day()).orElseGet(act::on),
            data.path("organ").asString(""),
            form.codes().stream().flatMap(each -> texts(data.path(each))).toList(),
            form.until() == null ? null : day(data, form.until()).orElse(null),
            heard.sequence(),
            form.stands());
    enterFact.handle(cadres, fact, act);
  }

  private static List<UUID> causes(JsonNode data) {
    return Stream.of("petition", "clue", "causeMatter", "originMatter")
        .flatMap(each -> texts(data.path(each)))
        .flatMap(each -> uuid(each).stream())
        .distinct()
        .toList();
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Stream<String> texts(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().flatMap(FileHearing::texts);
    }
    return node.isString() && !node.asString().isEmpty() ? Stream.of(node.asString()) : Stream.of();
  }

  private static Optional<LocalDate> day(JsonNode data, String member) {
    return texts(data.path(member)).findFirst().map(LocalDate::parse);
  }

  private static String word(EntryKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
