package casework.petition.thread.adapter.web;

import casework.petition.intake.domain.PetitionId;
import casework.petition.thread.application.StaffThread;
import casework.petition.thread.application.ThreadInClear;
import casework.petition.thread.application.ThreadInClear.File;
import casework.petition.thread.application.ThreadInClear.Line;
import casework.petition.thread.domain.PetitionThread;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.web.CreationAct;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions to a reporter, what he says, and what he has added. */
@RestController
@RequestMapping("/api/petitions/{id}/thread")
class ThreadController {

  private static final Role[] READERS = {
    Role.INTAKE,
    Role.CASE_SUPERVISION,
    Role.HEAD,
    Role.HANDLER,
    Role.DEPARTMENT_LEAD,
    Role.LEADER_IN_CHARGE
  };
  private static final Role[] ASKERS = {Role.INTAKE, Role.HANDLER, Role.DEPARTMENT_LEAD};

  private final StaffThread thread;

  ThreadController(StaffThread thread) {
    this.thread = thread;
  }

  /**
   * A thread.
   *
   * @param newestFromReporterOn day of the reporter's newest entry; of the others none is kept
   */
  record ThreadView(
      UUID petition,
      List<EntryView> entries,
      List<Integer> openQuestions,
      int readUpTo,
      @Nullable LocalDate newestFromReporterOn) {

    static ThreadView of(UUID petition, ThreadInClear thread) {
      return new ThreadView(
          petition,
          thread.lines().stream().map(EntryView::of).toList(),
          thread.openQuestions(),
          thread.readUpTo(),
          thread.newestFromReporterOn());
    }
  }

  /**
   * One entry.
   *
   * @param kind code of petition-thread-entry
   */
  record EntryView(
      int number,
      String kind,
      String text,
      @Nullable LocalDate on,
      @Nullable String officer,
      @Nullable Integer answers,
      List<FileView> files) {

    static EntryView of(Line line) {
      return new EntryView(
          line.number(),
          line.kind().name().toLowerCase(Locale.ROOT),
          line.text(),
          line.on(),
          line.officer(),
          line.answers(),
          line.files().stream().map(FileView::of).toList());
    }
  }

  /**
   * One file.
   *
   * @param name a neutral one, by kind and number
   * @param digest SHA-256 of the file as it is given out
   * @param scanned whether a virus scanner has looked at it
   */
  record FileView(
      UUID id, String name, String mediaType, long size, String digest, boolean scanned) {

    static FileView of(File file) {
      return new FileView(
          file.id(),
          file.name(),
          file.described().mediaType(),
          file.described().size(),
          file.described().digest(),
          file.described().scanned());
    }
  }

  @GetMapping
  ThreadView read(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, READERS);
    return ThreadView.of(id, thread.read(actor, new PetitionId(id)));
  }

  /** What the office says. */
  record SaidForm(@NotBlank @Size(max = PetitionThread.LONGEST_TEXT) String text) {

    @Override
    public String toString() {
      return "SaidForm[…]";
    }
  }

  @PostMapping("/questions")
  ResponseEntity<ThreadView> ask(
      @PathVariable UUID id, @Valid @RequestBody SaidForm body, CreationAct creation) {
    return say(id, body, true, creation.act());
  }

  @PostMapping("/notices")
  ResponseEntity<ThreadView> tell(
      @PathVariable UUID id, @Valid @RequestBody SaidForm body, CreationAct creation) {
    return say(id, body, false, creation.act());
  }

  private ResponseEntity<ThreadView> say(UUID id, SaidForm body, boolean asks, Act act) {
    Gates.require(act.actor(), ASKERS);
    Cause.Creation cause = (Cause.Creation) act.cause();
    ThreadInClear after = thread.say(new PetitionId(id), body.text().strip(), asks, cause, act);
    return ResponseEntity.created(URI.create("/api/petitions/" + id + "/thread"))
        .body(ThreadView.of(id, after));
  }

  /** Up to which entry somebody has read. */
  record ReadingForm(@NotNull @Min(1) @Max(PetitionThread.MOST_ENTRIES) Integer upTo) {}

  @PostMapping("/readings")
  ResponseEntity<ThreadView> markRead(
      @PathVariable UUID id, @Valid @RequestBody ReadingForm body, CreationAct creation) {
    Act act = creation.act();
    Gates.require(act.actor(), ASKERS);
    return ResponseEntity.created(URI.create("/api/petitions/" + id + "/thread"))
        .body(ThreadView.of(id, thread.markRead(new PetitionId(id), body.upTo(), act)));
  }

  @GetMapping("/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file, Actor actor) {
    Gates.require(actor, READERS);
    StaffThread.Opened opened = thread.file(actor, new PetitionId(id), file);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(opened.file().described().mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(opened.file().name()).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(opened.content());
  }
}
