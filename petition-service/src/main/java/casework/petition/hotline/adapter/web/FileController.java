package casework.petition.hotline.adapter.web;

import casework.petition.hotline.adapter.web.HotlineViews.RecordFault;
import casework.petition.hotline.adapter.web.HotlineViews.RecordOutcome;
import casework.petition.hotline.application.Admit;
import casework.petition.hotline.application.HotlineAccounts;
import casework.petition.hotline.application.RecordFiles;
import casework.petition.hotline.application.RecordFiles.Form;
import casework.petition.hotline.application.RecordFiles.Row;
import casework.petition.hotline.domain.Account;
import casework.petition.hotline.domain.HotlineRefusal;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files of reports, for hotlines that cannot push: brought by the hotline's account, or by an
 * officer of the organ. The serials make it harmless to bring the same file again.
 */
@RestController
@RequestMapping("/api/hotline")
class FileController {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final RecordFiles files;
  private final RecordDesk desk;
  private final Admit admit;
  private final HotlineAccounts accounts;

  FileController(RecordFiles files, RecordDesk desk, Admit admit, HotlineAccounts accounts) {
    this.files = files;
    this.desk = desk;
    this.admit = admit;
    this.accounts = accounts;
  }

  /**
   * What became of a file.
   *
   * @param taken false for a dry run, and where all or nothing was asked for and a line is wrong
   */
  record FileAnswer(
      boolean dryRun, boolean taken, int records, long refused, List<RecordOutcome> lines) {}

  /**
   * @param hotline whose file an officer brings; an account brings its own
   * @param allOrNothing true where a wrong line is to keep the good ones out too
   */
  @PostMapping(
      value = "/files",
      consumes = {"text/csv", WORKBOOK, MediaType.APPLICATION_JSON_VALUE})
  FileAnswer handInFile(
      @RequestParam(required = false) @Nullable String hotline,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(defaultValue = "true") boolean allOrNothing,
      @RequestHeader("Content-Type") String type,
      @RequestBody byte[] file,
      Actor actor,
      HttpServletRequest request) {
    Gates.require(actor, Role.HOTLINE, Role.INTAKE);
    Account account = account(hotline, actor);
    List<Row> rows = files.read(form(type), file);
    var look = new RecordDesk.Errand(account, actor, true, request);
    if (dryRun || allOrNothing) {
      List<RecordOutcome> seen = each(rows, look);
      if (dryRun || RecordDesk.faults(seen) > 0) {
        return answer(dryRun, false, seen);
      }
    }
    return answer(false, true, each(rows, new RecordDesk.Errand(account, actor, false, request)));
  }

  private Account account(@Nullable String hotline, Actor actor) {
    if (actor.is(Role.HOTLINE)) {
      return admit.account(actor);
    }
    return accounts
        .ofHotline(hotline == null ? "" : hotline)
        .filter(each -> each.organ().equals(actor.organ()))
        .orElseThrow(() -> new Refused(new HotlineRefusal.NoAccount()));
  }

  private static Form form(String type) {
    MediaType media = MediaType.parseMediaType(type);
    if (media.isCompatibleWith(MediaType.APPLICATION_JSON)) {
      return Form.JSON;
    }
    return media.getSubtype().equals("csv") ? Form.CSV : Form.WORKBOOK;
  }

  private List<RecordOutcome> each(List<Row> rows, RecordDesk.Errand errand) {
    List<RecordOutcome> outcomes = new ArrayList<>();
    Set<Object> serials = new HashSet<>();
    for (Row row : rows) {
      Map<String, Object> record = row.record();
      if (record == null) {
        String why = row.fault() == null ? "the line cannot be read" : row.fault();
        outcomes.add(fault(row, "unreadable-line", "The line cannot be taken: " + why + "."));
      } else if (record.get("serial") instanceof String serial && !serials.add(serial)) {
        outcomes.add(fault(row, "serial-twice", "The serial stands in the file twice."));
      } else {
        outcomes.add(desk.take(row.line(), desk.tree(record), errand));
      }
    }
    return outcomes;
  }

  private static RecordOutcome fault(Row row, String code, String detail) {
    return new RecordOutcome(row.line(), null, null, new RecordFault(code, detail, null));
  }

  private static FileAnswer answer(boolean dryRun, boolean taken, List<RecordOutcome> outcomes) {
    return new FileAnswer(dryRun, taken, outcomes.size(), RecordDesk.faults(outcomes), outcomes);
  }
}
