package casework.scoring.file.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.inbox.EventHandler;
import casework.platform.inbox.Heard;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Change;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import casework.scoring.file.application.CadreFiles;
import casework.scoring.file.application.EnterFact;
import casework.scoring.file.domain.CadreFile;
import casework.scoring.file.domain.CadreFile.FileEvent;
import casework.scoring.file.domain.Entry;
import casework.scoring.file.domain.EntryKind;
import casework.scoring.file.domain.FileFact;
import casework.testkit.contracts.ContractFiles;
import casework.testkit.kafka.EventSample;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FileHearingTest {

  private static final String CADRE = "990301-C005";

  private final Map<String, Stored<CadreFile>> files = new HashMap<>();
  private final FileHearing hearing = new FileHearing(new EnterFact(new Shelf()));

  private final class Shelf implements CadreFiles {
    @Override
    public Optional<Stored<CadreFile>> find(String cadre) {
      return Optional.ofNullable(files.get(cadre));
    }

    @Override
    public List<String> having(String entry) {
      return files.values().stream()
          .filter(each -> each.state().entries().stream().anyMatch(it -> it.id().equals(entry)))
          .map(each -> each.state().cadre())
          .toList();
    }

    @Override
    public List<Stored<CadreFile>> about(UUID matter) {
      return List.of();
    }

    @Override
    public Created<CadreFile> add(Change<CadreFile, FileEvent> change, Act act) {
      String cadre = change.next().cadre();
      Stored<CadreFile> made = Stored.of(CadreFile.key(cadre), Revision.FIRST, change.next());
      files.put(cadre, made);
      return new Created<>(made, false);
    }

    @Override
    public Stored<CadreFile> save(
        Stored<CadreFile> read, Change<CadreFile, FileEvent> change, Act act) {
      Stored<CadreFile> saved = Stored.of(read.id(), read.revision().next(), change.next());
      files.put(change.next().cadre(), saved);
      return saved;
    }
  }

  private void hear(EventSample sample, long sequence) {
    EventHandler handler =
        hearing.byTopic().values().stream()
            .flatMap(each -> Optional.ofNullable(each.get(sample.type())).stream())
            .findFirst()
            .orElseThrow(() -> new AssertionError(sample.type() + " is not listened to"));
    hear(handler, sample.type(), sample.data(), sequence);
  }

  private void hear(String type, String body, long sequence) {
    EventHandler handler =
        hearing.byTopic().values().stream()
            .flatMap(each -> Optional.ofNullable(each.get(type)).stream())
            .findFirst()
            .orElseThrow();
    hear(handler, type, JsonMapper.shared().readTree(body), sequence);
  }

  private static void hear(EventHandler handler, String type, JsonNode data, long sequence) {
    Heard heard =
        new Heard(
            new UUID(sequence, 1),
            "/casework/test",
            new UUID(9, 9),
            sequence,
            type,
            data,
            LawDays.startOf(LocalDate.of(2020, 6, 1)),
            null);
    handler.on(heard, new Act(Actor.system("test"), new Cause.Step(), heard.lawAt()));
  }

  private List<FileFact> standing(String cadre) {
    return Objects.requireNonNull(files.get(cadre), cadre).state().standing().toList();
  }

  private static EventSample sample(String service, String name) {
    return ContractFiles.of(service).event(name);
  }

  @Test
  void entersAPunishmentWithItsMeasuresAndWhatLedToIt() {
    hear(sample("clue-service", "sanction.imposed.v1").with("cadre", CADRE), 1);

    assertThat(standing(CADRE))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.kind()).isEqualTo(EntryKind.SANCTION);
              assertThat(fact.codes()).containsExactly("party-warning");
              assertThat(fact.on()).isEqualTo("2020-03-02");
              assertThat(fact.causes()).hasSize(2);
            });
  }

  @Test
  void takesAPunishmentBackForWhomeverItWasEntered() {
    EventSample imposed = sample("clue-service", "sanction.imposed.v1").with("cadre", CADRE);
    hear(imposed, 1);
    hear(
        "casework.sanction.revoked.v1",
        "{\"case\": \"%s\", \"person\": 1, \"organ\": \"o\", \"revokedOn\": \"2020-05-01\"}"
            .formatted(imposed.data().path("case").asString()),
        2);

    assertThat(standing(CADRE)).isEmpty();
  }

  @Test
  void entersNobodyWhomTheDirectoryDoesNotKnow() {
    hear(sample("clue-service", "sanction.imposed.v1--unknown"), 1);
    hear(sample("petition-service", "petition.refused.v1").with("cadres", List.of()), 1);

    assertThat(files).isEmpty();
  }

  @Test
  void entersEachOfSeveralCadres() {
    hear(
        sample("petition-service", "petition.refused.v1")
            .with("cadres", List.of(CADRE, "990301-C006")),
        1);

    assertThat(files).containsOnlyKeys(CADRE, "990301-C006");
  }

  @Test
  void entersThoseTalkedToAndNoOfficers() {
    hear(
        "casework.talk.held.v1",
        """
        {"talk": "6b2e1d4f-8c30-8d52-8e66-203040506072", "organ": "990301-JW", "talkKind": "reminder",
         "form": "individual", "mandates": [], "targets": ["990301-C005", "990301-JW-O003"], "heldOn": "2020-04-01"}
        """,
        1);

    assertThat(files).containsOnlyKeys(CADRE);
    assertThat(standing(CADRE).getFirst().codes()).containsExactly("reminder", "individual");
  }

  @Test
  void closesAClueAgainAfterItWasReopened() {
    EventSample closed = sample("clue-service", "clue.closed.v1").with("cadres", List.of(CADRE));
    String clue = closed.data().path("clue").asString();
    hear(closed, 5);
    hear(
        "casework.clue.reopened.v1",
        "{\"clue\": \"%s\", \"organ\": \"o\", \"reason\": \"r\", \"reopenedOn\": \"2020-04-01\"}"
            .formatted(clue),
        6);
    assertThat(standing(CADRE)).isEmpty();

    hear(closed.with("result", "reminded"), 9);

    assertThat(standing(CADRE).getFirst().codes()).containsExactly("reminded");
  }

  @Test
  void keepsAWarningThatWasTakenOffHimAsHistoryWithBothDays() {
    hear(sample("scoring-service", "cadre.warned.v1").with("cadre", CADRE), 1);
    hear(sample("scoring-service", "cadre.warning-revoked.v1").with("cadre", CADRE), 4);

    assertThat(standing(CADRE)).as("it tells against him no more").isEmpty();
    assertThat(shown())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.said().kind()).isEqualTo(EntryKind.WARNING);
              assertThat(it.said().on()).isEqualTo("2020-01-31");
              assertThat(it.endedOn()).isEqualTo("2020-05-06");
            });
  }

  @Test
  void erasesAWarningThatWasVoidedAlsoWhereThatIsHeardFirst() {
    hear(sample("scoring-service", "cadre.warning-voided.v1").with("cadre", CADRE), 2);
    hear(sample("scoring-service", "cadre.warned.v1").with("cadre", CADRE), 1);

    assertThat(standing(CADRE)).isEmpty();
    assertThat(shown()).isEmpty();
  }

  private List<Entry.Shown> shown() {
    return Objects.requireNonNull(files.get(CADRE)).state().shown().toList();
  }

  @Test
  void keepsTheLastDayOfACard() {
    hear(
        "casework.cadre.warned.v1",
        """
        {"warning": "8d1c2b3a-4f5e-8a6b-8c7d-1e2f3a4b5c6d", "cadre": "990301-C005", "organ": "990301-JW",
         "level": "yellow", "round": 1, "warnedOn": "2020-01-31", "untilOn": "2020-04-30"}
        """,
        1);

    assertThat(standing(CADRE).getFirst().until()).isEqualTo("2020-04-30");
  }
}
