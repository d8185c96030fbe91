package casework.scoring.file.adapter.web;

import casework.platform.audit.AuditTrail;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.why.Trace;
import casework.scoring.file.application.Managers;
import casework.scoring.file.application.ReadFile;
import casework.scoring.file.domain.CadreFile;
import casework.scoring.file.domain.Entry;
import casework.scoring.file.domain.EntryKind;
import casework.scoring.file.domain.FileFact;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A cadre's file, for those who need to know, and never without a trace. */
@RestController
@RequestMapping("/api/scores/files")
class FileController {

  private static final Role[] READERS = {
    Role.HEAD, Role.LEADER_IN_CHARGE, Role.CASE_SUPERVISION, Role.SCORER
  };

  private final ReadFile readFile;
  private final Managers managers;
  private final AuditTrail audit;
  private final LawClock law;

  FileController(ReadFile readFile, Managers managers, AuditTrail audit, LawClock law) {
    this.readFile = readFile;
    this.managers = managers;
    this.audit = audit;
    this.law = law;
  }

  /**
   * @param codes what exactly, by the codes of the service that said it
   * @param endedOn the day on which it was taken off him; null while it stands
   */
  record FileEntry(
      String id,
      EntryKind kind,
      UUID matter,
      LocalDate on,
      String organ,
      List<String> codes,
      @Nullable LocalDate until,
      @Nullable LocalDate endedOn) {}

  /**
   * @param influenceUntil last day of the influence period of his punishments; null where none runs
   * @param warnedUntil last day of a card; null where he has none
   */
  record FileView(
      String cadre,
      String managedBy,
      @Nullable LocalDate influenceUntil,
      @Nullable LocalDate warnedUntil,
      List<FileEntry> entries) {}

  /** One line of a list: how much the file shows. */
  record FileLine(
      String cadre,
      int entries,
      @Nullable LocalDate influenceUntil,
      @Nullable LocalDate warnedUntil) {}

  /** An entry with the word that took it back. */
  record EntryWhy(
      String id, @Nullable FileEntry said, @Nullable LocalDate takenBackOn, boolean stands) {}

  record FileWhy(String cadre, List<EntryWhy> entries, List<Trace> trail) {}

  /**
   * @param organ whose cadres; the reader's own where absent
   */
  @GetMapping
  Paged<FileLine> files(
      @RequestParam(required = false) @Nullable String organ, PageRequest page, Actor actor) {
    Gates.require(actor, READERS);
    String whose = organ == null ? actor.organ() : organ;
    if (!managers.sees(actor, whose)) {
      throw new Refused(new ReadFile.NotFound());
    }
    audit.read(actor, null, "cadre-files");
    String after = page.after().isEmpty() ? "" : page.after().getFirst();
    List<String> cadres =
        managers.managedBy(whose, law.today()).stream()
            .filter(each -> each.compareTo(after) > 0)
            .limit(page.rows())
            .toList();
    Paged<String> shown = page.page(cadres, List::of);
    return new Paged<>(
        shown.items().stream().map(each -> line(each, actor)).toList(), shown.next());
  }

  @GetMapping("/{cadre}")
  ResponseEntity<FileView> file(@PathVariable String cadre, Actor actor) {
    Gates.require(actor, READERS);
    CadreFile file = readFile.of(cadre, actor, law.today());
    audit.read(actor, CadreFile.key(cadre), "cadre-file");
    ReadFile.Against against = readFile.against(cadre, law.today());
    return secret(
        new FileView(
            cadre,
            managers.of(cadre, law.today()).orElse(""),
            against.influence().orElse(null),
            against.warned().orElse(null),
            file.shown().map(each -> entry(each.said(), each.endedOn())).toList()));
  }

  @GetMapping("/{cadre}/why")
  ResponseEntity<FileWhy> fileWhy(@PathVariable String cadre, Actor actor) {
    Gates.require(actor, READERS);
    CadreFile file = readFile.of(cadre, actor, law.today());
    UUID key = CadreFile.key(cadre);
    audit.read(actor, key, "cadre-file-why");
    return secret(
        new FileWhy(
            cadre,
            file.entries().stream().map(FileController::why).toList(),
            Trace.of(audit.of(key))));
  }

  private FileLine line(String cadre, Actor actor) {
    ReadFile.Against against = readFile.against(cadre, law.today());
    return new FileLine(
        cadre,
        (int) readFile.of(cadre, actor, law.today()).shown().count(),
        against.influence().orElse(null),
        against.warned().orElse(null));
  }

  private static FileEntry entry(FileFact fact, @Nullable LocalDate endedOn) {
    return new FileEntry(
        fact.id(),
        fact.kind(),
        fact.matter(),
        fact.on(),
        fact.organ(),
        fact.codes(),
        fact.until(),
        endedOn);
  }

  private static EntryWhy why(Entry entry) {
    FileFact said = entry.said();
    FileFact back = entry.takenBack();
    return new EntryWhy(
        entry.id(),
        said == null ? null : entry(said, back == null ? null : back.until()),
        back == null ? null : back.on(),
        entry.standing().isPresent());
  }

  private static <T> ResponseEntity<T> secret(T body) {
    return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(body);
  }
}
