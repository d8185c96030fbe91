package casework.petition.hotline.adapter.web;

import casework.petition.hotline.adapter.web.HotlineViews.RecordOutcome;
import casework.petition.hotline.adapter.web.HotlineViews.TakenRecord;
import casework.petition.hotline.application.Admit;
import casework.petition.hotline.application.TakeIn;
import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.HotlineRefusal;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What hotlines hand in, one report or several; every request is signed besides its token. */
@RestController
@RequestMapping("/api/hotline")
class PushController {

  private final Admit admit;
  private final TakeIn takeIn;
  private final RecordDesk desk;

  PushController(Admit admit, TakeIn takeIn, RecordDesk desk) {
    this.admit = admit;
    this.takeIn = takeIn;
    this.desk = desk;
  }

  @PostMapping("/reports")
  ResponseEntity<TakenRecord> handIn(
      @Valid @RequestBody HotlineReportForm form,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Actor actor) {
    Gates.require(actor, Role.HOTLINE);
    Account account = admit.account(actor);
    TakenRecord taken = HotlineViews.taken(takeIn.handle(form.record(), account, actor, dryRun));
    return ResponseEntity.status(dryRun ? HttpStatus.OK : HttpStatus.CREATED).body(taken);
  }

  /** Several records; each is read by itself, so that one may be malformed. */
  record HotlineBatch(
      @ArraySchema(schema = @Schema(implementation = HotlineReportForm.class)) @NotEmpty
          List<@NotNull JsonNode> records) {

    @Override
    public String toString() {
      return "HotlineBatch[…]";
    }
  }

  /**
   * What became of the records, in their order.
   *
   * @param refused how many were not taken in
   */
  record BatchAnswer(boolean dryRun, int received, long refused, List<RecordOutcome> items) {}

  @PostMapping("/batches")
  BatchAnswer handInSeveral(
      @Valid @RequestBody HotlineBatch batch,
      @RequestParam(defaultValue = "false") boolean dryRun,
      Actor actor,
      HttpServletRequest request) {
    Gates.require(actor, Role.HOTLINE);
    Account account = admit.account(actor);
    if (batch.records().size() > account.limits().batch()) {
      throw new Refused(new HotlineRefusal.TooMany(account.limits().batch()));
    }
    var errand = new RecordDesk.Errand(account, actor, dryRun, request);
    List<RecordOutcome> outcomes = new ArrayList<>();
    for (JsonNode each : batch.records()) {
      outcomes.add(desk.take(outcomes.size(), each, errand));
    }
    return new BatchAnswer(dryRun, outcomes.size(), RecordDesk.faults(outcomes), outcomes);
  }
}
