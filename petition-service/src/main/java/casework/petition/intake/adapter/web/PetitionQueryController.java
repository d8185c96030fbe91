package casework.petition.intake.adapter.web;

import casework.petition.intake.application.NoticeBook;
import casework.petition.intake.application.PetitionQueries;
import casework.petition.intake.application.PetitionQueries.Filter;
import casework.petition.intake.application.PetitionQueries.Place;
import casework.petition.intake.application.ReadContent;
import casework.petition.intake.application.ReadContent.Opened;
import casework.petition.intake.application.Sight;
import casework.petition.intake.application.Withdrawals;
import casework.petition.intake.domain.Petition;
import casework.petition.intake.domain.PetitionId;
import casework.petition.intake.domain.PetitionRefusal;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.BadRequest;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of petitions, for those who keep it. */
@RestController
@RequestMapping("/api/petitions")
class PetitionQueryController {

  private static final Role[] KEEPERS = {Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD};

  private final PetitionQueries queries;
  private final ReadContent content;
  private final Sight sight;
  private final Withdrawals withdrawals;
  private final NoticeBook notices;
  private final Codes codes;
  private final LawClock law;

  PetitionQueryController(
      PetitionQueries queries,
      ReadContent content,
      Sight sight,
      Withdrawals withdrawals,
      NoticeBook notices,
      Codes codes,
      LawClock law) {
    this.queries = queries;
    this.content = content;
    this.sight = sight;
    this.withdrawals = withdrawals;
    this.notices = notices;
    this.codes = codes;
    this.law = law;
  }

  /**
   * @param repeat code of petition-repetition: first ones (初件) or repeats (重件) alone
   * @param accepted only those that were ever accepted, or those that were not
   * @param from first day of receipt
   * @param to last day of receipt
   * @param organ one organ alone, of those the caller may see
   */
  @GetMapping
  Paged<PetitionView> ledger(
      @RequestParam(required = false) @Nullable String status,
      @RequestParam(required = false) @Nullable String channel,
      @RequestParam(required = false) @Nullable String nameStatus,
      @RequestParam(required = false) @Nullable String category,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String repeat,
      @RequestParam(required = false) @Nullable Boolean accepted,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String organ,
      PageRequest page,
      Actor actor) {
    Gates.require(actor, KEEPERS);
    String repetition = codes.optional("petition-repetition", repeat, "repeat");
    Filter filter =
        new Filter(
            codes.optional("petition-status", status, "status"),
            codes.optional("petition-channel", channel, "channel"),
            codes.optional("petition-name-status", nameStatus, "nameStatus"),
            codes.optional("petition-category", category, "category"),
            q == null || q.isBlank() ? null : q.strip(),
            repetition == null ? null : repetition.equals("repeat"),
            accepted,
            from,
            to);
    List<PetitionView> rows =
        queries
            .ledger(organs(actor, organ), withdrawals.of(actor), filter, place(page), page.rows())
            .stream()
            .map(this::view)
            .toList();
    return page.page(rows, each -> List.of(each.receivedOn().toString(), each.id().toString()));
  }

  private Set<String> organs(Actor actor, @Nullable String organ) {
    Set<String> visible = sight.of(actor);
    if (organ == null) {
      return visible;
    }
    if (!visible.contains(organ)) {
      throw new Refused(new PetitionRefusal.NoSuchOrgan());
    }
    return Set.of(organ);
  }

  private static @Nullable Place place(PageRequest page) {
    if (page.after().isEmpty()) {
      return null;
    }
    try {
      List<String> keys = page.after();
      return new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)).toString());
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException _) {
      throw BadRequest.of("cursor-malformed", "The cursor is not one this list has given out.");
    }
  }

  /** A petition with what it says but for the text of the allegation. */
  record Detail(PetitionView petition, @Nullable ContentView content) {}

  /** What it says; the text is asked for by itself. */
  record ContentView(String title, List<AccusedView> accused, List<String> earlierOrgans) {}

  @GetMapping("/{id}")
  ResponseEntity<Detail> detail(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, KEEPERS);
    Opened opened = content.detail(actor, new PetitionId(id));
    ContentView shown =
        opened
            .content()
            .map(
                each ->
                    new ContentView(
                        each.title(),
                        each.accused().stream().map(AccusedView::of).toList(),
                        each.earlierOrgans()))
            .orElse(null);
    return Replies.ok(opened.petition(), new Detail(view(opened.petition()), shown));
  }

  /** The allegation itself. */
  record Allegation(UUID petition, String title, String text, List<AccusedView> accused) {}

  @GetMapping("/{id}/allegation")
  ResponseEntity<Allegation> allegation(@PathVariable UUID id, Actor actor) {
    Gates.require(
        actor,
        Role.INTAKE,
        Role.CASE_SUPERVISION,
        Role.HEAD,
        Role.HANDLER,
        Role.DEPARTMENT_LEAD,
        Role.LEADER_IN_CHARGE);
    Opened opened = content.allegation(actor, new PetitionId(id));
    var said = opened.content().orElseThrow(PetitionQueryController::moved);
    return Replies.ok(
        opened.petition(),
        new Allegation(
            id, said.title(), said.text(), said.accused().stream().map(AccusedView::of).toList()));
  }

  private static Refused moved() {
    return new Refused(new PetitionRefusal.NoSuchPetition());
  }

  private PetitionView view(Stored<Petition> stored) {
    LocalDate today = law.today();
    return PetitionView.of(stored, notices.of(stored.state(), today), today);
  }
}
