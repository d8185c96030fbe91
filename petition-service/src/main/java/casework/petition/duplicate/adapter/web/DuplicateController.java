package casework.petition.duplicate.adapter.web;

import casework.petition.duplicate.application.Proposals;
import casework.petition.duplicate.application.Proposals.Place;
import casework.petition.duplicate.application.RejectDuplicate;
import casework.petition.duplicate.domain.Candidate;
import casework.petition.duplicate.domain.Proposal;
import casework.petition.intake.application.Sight;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.BadRequest;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Petitions that may say what earlier ones said. The figure is a likeness of two texts; whether the
 * petition is a repeat a person decides, and says so on the petition itself.
 */
@RestController
@RequestMapping("/api/petitions/duplicates")
class DuplicateController {

  private static final Role[] KEEPERS = {Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD};

  private final Proposals proposals;
  private final RejectDuplicate reject;
  private final Sight sight;

  DuplicateController(Proposals proposals, RejectDuplicate reject, Sight sight) {
    this.proposals = proposals;
    this.reject = reject;
    this.sight = sight;
  }

  /**
   * An earlier petition that it may repeat.
   *
   * @param likeness of the two texts, in per cent of the shorter one's pairs of characters
   * @param reasons codes of petition-duplicate-reason
   * @param standing code of petition-duplicate-standing
   * @param why code of petition-undoing-reason, where it was taken back
   */
  record CandidateView(
      UUID first,
      String number,
      LocalDate receivedOn,
      int likeness,
      List<String> reasons,
      String standing,
      @Nullable LocalDate settledOn,
      @Nullable String why) {

    private static CandidateView of(Candidate candidate) {
      return new CandidateView(
          candidate.first(),
          candidate.number(),
          candidate.receivedOn(),
          candidate.likeness(),
          candidate.reasons().stream().map(DuplicateController::code).toList(),
          code(candidate.standing()),
          candidate.settled() == null ? null : candidate.settled().on(),
          candidate.why());
    }
  }

  /** What one petition may repeat, the likeliest first. */
  record DuplicateView(
      UUID petition,
      String number,
      String organ,
      LocalDate receivedOn,
      List<CandidateView> candidates,
      long revision) {

    private static DuplicateView of(Stored<Proposal> stored) {
      Proposal proposal = stored.state();
      return new DuplicateView(
          proposal.petition(),
          proposal.number(),
          proposal.organ(),
          proposal.receivedOn(),
          proposal.candidates().stream().map(CandidateView::of).toList(),
          stored.revision().value());
    }
  }

  /** Those that wait for somebody's decision, the oldest receipt first. */
  @GetMapping
  Paged<DuplicateView> openDuplicates(PageRequest page, Actor actor) {
    Gates.require(actor, KEEPERS);
    return page.page(
        proposals.open(sight.of(actor), place(page), page.rows()).stream()
            .map(DuplicateView::of)
            .toList(),
        each -> List.of(each.receivedOn().toString(), each.petition().toString()));
  }

  @GetMapping("/{petition}")
  ResponseEntity<DuplicateView> duplicate(@PathVariable UUID petition, Actor actor) {
    Gates.require(actor, KEEPERS);
    return reply(reject.seenBy(actor, petition));
  }

  /** Which of the candidates it does not repeat. */
  record RejectionForm(@NotNull UUID first) {}

  @PostMapping("/{petition}/rejections")
  ResponseEntity<DuplicateView> rejectDuplicate(
      @PathVariable UUID petition, @Valid @RequestBody RejectionForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    return reply(reject.handle(new RejectDuplicate.Command(petition, seen, body.first()), act));
  }

  private static ResponseEntity<DuplicateView> reply(Stored<Proposal> stored) {
    return Replies.ok(stored, DuplicateView.of(stored));
  }

  private static String code(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable Place place(PageRequest page) {
    if (page.after().isEmpty()) {
      return null;
    }
    try {
      List<String> keys = page.after();
      return new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }
}
