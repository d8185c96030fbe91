package casework.petition.hotline.adapter.web;

import casework.petition.hotline.adapter.web.HotlineViews.DeadCallBackView;
import casework.petition.hotline.adapter.web.HotlineViews.HotlineReportView;
import casework.petition.hotline.application.CallBackDesk;
import casework.petition.hotline.application.HotlineQueries;
import casework.petition.intake.application.Sight;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Revision;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.web.PageRequest;
import casework.platform.web.Paged;
import casework.platform.web.Replies;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Call-backs that a hotline would not take. */
@RestController
@RequestMapping("/api/hotline")
class CallBackController {

  private final CallBackDesk desk;
  private final HotlineQueries queries;
  private final Sight sight;

  CallBackController(CallBackDesk desk, HotlineQueries queries, Sight sight) {
    this.desk = desk;
    this.queries = queries;
    this.sight = sight;
  }

  @GetMapping("/call-backs/dead")
  Paged<DeadCallBackView> deadCallBacks(PageRequest page, Actor actor) {
    Gates.require(actor, Role.CASE_SUPERVISION, Role.INTAKE, Role.HEAD);
    String after = page.after().isEmpty() ? null : page.after().getFirst();
    return page.page(
        queries.dead(sight.of(actor), after, page.rows()).stream().map(HotlineViews::dead).toList(),
        each -> List.of(each.serial()));
  }

  @PostMapping("/call-backs/{id}/redrive")
  ResponseEntity<HotlineReportView> redriveCallBacks(
      @PathVariable UUID id, Revision seen, Act act) {
    Gates.require(act.actor(), Role.CASE_SUPERVISION);
    var redriven = desk.redrive(id, seen, act);
    return Replies.ok(redriven.state().edition(), HotlineViews.report(redriven));
  }

  /**
   * Something of a hotline's that waits for the asker.
   *
   * @param kind code of petition-task
   * @param number the hotline's serial
   */
  record HotlineTask(String kind, UUID matter, String number) {}

  @GetMapping("/tasks")
  Paged<HotlineTask> hotlineTasks(PageRequest page, Actor actor) {
    String after = page.after().isEmpty() ? null : page.after().getFirst();
    var organs = Set.of(actor.organ());
    List<HotlineTask> rows =
        actor.is(Role.INTAKE)
            ? queries.parked(organs, after, page.rows()).stream()
                .map(each -> new HotlineTask("hotline-parked", each.id(), each.state().serial()))
                .toList()
            : actor.is(Role.CASE_SUPERVISION)
                ? queries.dead(organs, after, page.rows()).stream()
                    .map(
                        each ->
                            new HotlineTask("hotline-call-back", each.id(), each.state().serial()))
                    .toList()
                : List.of();
    return page.page(rows, each -> List.of(each.number()));
  }
}
