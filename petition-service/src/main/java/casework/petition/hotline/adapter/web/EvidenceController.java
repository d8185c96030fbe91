package casework.petition.hotline.adapter.web;

import casework.petition.hotline.application.Admit;
import casework.petition.hotline.application.TakeFile;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files that belong to a report, each in a signed request of its own. */
@RestController
@RequestMapping("/api/hotline")
class EvidenceController {

  private final Admit admit;
  private final TakeFile take;

  EvidenceController(Admit admit, TakeFile take) {
    this.admit = admit;
    this.take = take;
  }

  /**
   * A file that is kept, or would be.
   *
   * @param kind ending of the kind it is by its content
   * @param size bytes as it was written anew
   */
  record TakenFile(String serial, String kind, long size) {}

  @PostMapping(
      path = "/reports/{serial}/files",
      consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  ResponseEntity<TakenFile> handInEvidence(
      @PathVariable String serial,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestBody byte[] file,
      Actor actor) {
    Gates.require(actor, Role.HOTLINE);
    TakeFile.Taken taken = take.handle(admit.account(actor), serial, file, dryRun);
    return ResponseEntity.status(dryRun ? HttpStatus.OK : HttpStatus.CREATED)
        .body(new TakenFile(taken.serial(), taken.ending(), taken.size()));
  }
}
