package casework.petition.hotline.adapter.web;

import casework.petition.hotline.adapter.web.HotlineViews.ParkedView;
import casework.petition.hotline.application.HotlineQueries;
import casework.petition.hotline.application.ReadExtras;
import casework.petition.hotline.application.ResolveParked;
import casework.petition.hotline.domain.HotlineRecord;
import casework.petition.hotline.domain.HotlineReport;
import casework.petition.hotline.domain.RejectionReason;
import casework.petition.intake.application.Sight;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.web.CodeSets;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the petition department does with reports whose codes nobody knew. */
@RestController
@RequestMapping("/api/hotline")
class ParkedController {

  private final ResolveParked resolve;
  private final ReadExtras extras;
  private final HotlineQueries queries;
  private final Sight sight;
  private final CodeSets lists;

  ParkedController(
      ResolveParked resolve,
      ReadExtras extras,
      HotlineQueries queries,
      Sight sight,
      CodeSets lists) {
    this.resolve = resolve;
    this.extras = extras;
    this.queries = queries;
    this.sight = sight;
    this.lists = lists;
  }

  @GetMapping("/parked")
  Paged<ParkedView> parkedReports(PageRequest page, Actor actor) {
    Gates.require(actor, Role.INTAKE, Role.CASE_SUPERVISION, Role.HEAD);
    String after = page.after().isEmpty() ? null : page.after().getFirst();
    return page.page(
        queries.parked(sight.of(actor), after, page.rows()).stream()
            .map(HotlineViews::parked)
            .toList(),
        each -> List.of(each.serial()));
  }

  /** One of the accused, in the hotline's codes. */
  record ParkedAccused(String name, String unit, String post, String region, String level) {}

  /** What a parked report says; its reporter is not shown. */
  record ParkedDetail(
      ParkedView report,
      String site,
      String channel,
      boolean realName,
      List<ParkedAccused> accused,
      String title,
      String problem,
      String text) {}

  @GetMapping("/parked/{id}")
  ResponseEntity<ParkedDetail> parkedReport(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Role.INTAKE);
    ResolveParked.Opened opened = resolve.read(actor, id);
    HotlineRecord record = opened.record();
    return Replies.ok(
        opened.report().state().edition(),
        new ParkedDetail(
            HotlineViews.parked(opened.report()),
            record.site(),
            record.channel(),
            record.reporter() != null,
            record.accused().stream()
                .map(
                    each ->
                        new ParkedAccused(
                            each.name(), each.unit(), each.post(), each.region(), each.level()))
                .toList(),
            record.title(),
            record.problem(),
            record.text()));
  }

  /** One of our codes for the unknown one of that field. */
  record DecidedCode(
      @NotBlank @Size(max = 60) String field, @NotBlank @Size(max = 40) String code) {}

  /** What the unknown codes mean. */
  record MappingForm(@NotEmpty @Size(max = 200) List<@NotNull @Valid DecidedCode> codes) {}

  /** How a report stands after somebody has decided on it. */
  record ResolvedReport(UUID id, String serial, String status) {}

  @PostMapping("/parked/{id}/mapping")
  ResponseEntity<ResolvedReport> mapParked(
      @PathVariable UUID id, @Valid @RequestBody MappingForm body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    Map<String, String> decided = new HashMap<>();
    body.codes().forEach(each -> decided.put(each.field(), each.code()));
    return reply(resolve.map(id, seen, decided, act));
  }

  /** Why it is not registered; code of petition-hotline-rejection. */
  record ParkedRejection(@NotBlank @Size(max = 40) String reason) {}

  @PostMapping("/parked/{id}/rejection")
  ResponseEntity<ResolvedReport> rejectParked(
      @PathVariable UUID id, @Valid @RequestBody ParkedRejection body, Revision seen, Act act) {
    Gates.require(act.actor(), Role.INTAKE);
    String set = "petition-hotline-rejection";
    lists.require(set, body.reason(), "reason");
    RejectionReason reason =
        RejectionReason.of(body.reason())
            .orElseThrow(() -> new Refused(new CodeSets.UnknownCode(set, "reason")));
    return reply(resolve.reject(id, seen, reason, act));
  }

  private static ResponseEntity<ResolvedReport> reply(Stored<HotlineReport> stored) {
    return Replies.ok(
        stored.state().edition(),
        new ResolvedReport(
            stored.id(), stored.state().serial(), stored.state().state().status().code()));
  }

  /** What the import record carried besides the form; of a report that is a petition. */
  record ImportRecordView(
      UUID petition,
      String hotline,
      String serial,
      LocalDate receivedOn,
      @Nullable String earlierDepartment,
      @Nullable String earlierRegion,
      @Nullable String earlierResult,
      @Nullable String petitionKind,
      @Nullable String field,
      boolean repeated) {}

  @GetMapping("/imports/{id}")
  ImportRecordView hotlineImport(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Role.INTAKE, Role.CASE_SUPERVISION);
    ReadExtras.Opened opened = extras.handle(actor, id);
    HotlineReport report = opened.report().state();
    HotlineRecord.Extras said = opened.extras().orElse(null);
    return new ImportRecordView(
        id,
        report.hotline(),
        report.serial(),
        report.receivedOn(),
        said == null ? null : said.earlierDepartment(),
        said == null ? null : said.earlierRegion(),
        said == null ? null : said.earlierResult(),
        said == null ? null : said.petitionKind(),
        said == null ? null : said.field(),
        said != null && said.repeated());
  }
}
