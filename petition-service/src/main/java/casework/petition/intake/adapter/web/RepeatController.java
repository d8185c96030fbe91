package casework.petition.intake.adapter.web;

import casework.petition.intake.application.ConfirmRepeat;
import casework.petition.intake.application.NoticeBook;
import casework.petition.intake.application.PetitionQueries;
import casework.petition.intake.application.Sight;
import casework.petition.intake.application.UndoRepeat;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.Repetition;
import casework.petition.intake.domain.UndoingReason;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.BadRequest;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Repeats (重件): a person's word that a petition is one, and what departments are told of them. */
@RestController
@RequestMapping("/api/petitions")
class RepeatController {

  private final PetitionSteps steps;
  private final PetitionQueries queries;
  private final Sight sight;
  private final NoticeBook notices;
  private final Codes codes;

  RepeatController(
      PetitionSteps steps, PetitionQueries queries, Sight sight, NoticeBook notices, Codes codes) {
    this.steps = steps;
    this.queries = queries;
    this.sight = sight;
    this.notices = notices;
    this.codes = codes;
  }

  /**
   * What the petition repeats.
   *
   * @param of the earlier petition
   * @param sameReporter whether whoever reports reported then; true where left out. Another
   *     reporter is told of the acceptance himself
   */
  record RepeatForm(@NotNull UUID of, @Nullable Boolean sameReporter) {}

  @PostMapping("/{id}/repeat")
  ResponseEntity<PetitionView> confirmRepeat(
      @PathVariable UUID id, @Valid @RequestBody RepeatForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    boolean same = Objects.requireNonNullElse(body.sameReporter(), true);
    return reply(
        steps
            .confirmRepeat()
            .handle(
                new ConfirmRepeat.Command(
                    new PetitionId(id), seen, new PetitionId(body.of()), same),
                act),
        act);
  }

  /**
   * Why it is none.
   *
   * @param reason code of petition-undoing-reason
   */
  record UndoingForm(@NotBlank @Size(max = 40) String reason) {}

  @PostMapping("/{id}/repeat-undoing")
  ResponseEntity<PetitionView> undoRepeat(
      @PathVariable UUID id, @Valid @RequestBody UndoingForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    UndoingReason reason =
        codes.read("petition-undoing-reason", UndoingReason.class, body.reason(), "reason");
    return reply(
        steps.undoRepeat().handle(new UndoRepeat.Command(new PetitionId(id), seen, reason), act),
        act);
  }

  /** One repeat as departments are told of it: that it came, and what it adds to. */
  record RepeatLine(
      UUID petition,
      String number,
      String organ,
      UUID first,
      LocalDate receivedOn,
      String channel,
      LocalDate confirmedOn) {

    private static RepeatLine of(Stored<Petition> stored) {
      Petition petition = stored.state();
      Repetition repeat = Objects.requireNonNull(petition.repeat());
      return new RepeatLine(
          stored.id(),
          petition.number().value(),
          petition.organ(),
          repeat.first().value(),
          petition.intake().receivedOn(),
          petition.intake().channel().code(),
          repeat.by().on());
    }
  }

  /**
   * The periodic notice to departments (定期通报): repeats confirmed from one day to another.
   *
   * @param from first day of confirmation
   * @param to last day of confirmation
   */
  @GetMapping("/repeats")
  @Rule("R-INT-06")
  Paged<RepeatLine> repeats(
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
      PageRequest page,
      Actor actor) {
    Gates.require(
        actor,
        Role.INTAKE,
        Role.CASE_SUPERVISION,
        Role.DEPARTMENT_LEAD,
        Role.LEADER_IN_CHARGE,
        Role.HEAD);
    if (from.isAfter(to)) {
      throw new Refused(new PetitionRefusal.Implausible("from", "lies after the last day"));
    }
    return page.page(
        queries.repeats(organs(actor), from, to, place(page), page.rows()).stream()
            .map(RepeatLine::of)
            .toList(),
        each -> List.of(each.petition().toString()));
  }

  /** A department is told of its own organ's repeats alone. */
  private Set<String> organs(Actor actor) {
    return actor.isAny(Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD)
        ? sight.of(actor)
        : Set.of(actor.organ());
  }

  private static @Nullable UUID place(PageRequest page) {
    if (page.after().isEmpty()) {
      return null;
    }
    try {
      return UUID.fromString(page.after().getFirst());
    } catch (IllegalArgumentException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }

  private ResponseEntity<PetitionView> reply(Stored<Petition> stored, Act act) {
    return Replies.ok(
        stored, PetitionView.of(stored, notices.of(stored.state(), act.on()), act.on()));
  }
}
