package casework.platform.directory.web;

import casework.platform.directory.DirectoryCopy;
import casework.platform.directory.DirectoryCounts;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How much of the directory this service's copy holds, and how to make it anew. An administrator's
 * handle on one replica, no part of what the service offers; never routed by the gateway.
 */
@Hidden
@RestController
class DirectoryCopyController {

  private final DirectoryCopy copy;

  DirectoryCopyController(DirectoryCopy copy) {
    this.copy = copy;
  }

  @GetMapping("/internal/directory")
  DirectoryCounts holds(Actor actor) {
    Gates.require(actor, Role.SYSTEM_ADMIN);
    return copy.counts();
  }

  /** 202: the copy is replaced once the topic has been read to its end. */
  @PostMapping("/internal/directory/rebuild")
  ResponseEntity<DirectoryCounts> rebuild(Actor actor) {
    Gates.require(actor, Role.SYSTEM_ADMIN);
    copy.rebuild();
    return ResponseEntity.status(HttpStatus.ACCEPTED).body(copy.counts());
  }
}
