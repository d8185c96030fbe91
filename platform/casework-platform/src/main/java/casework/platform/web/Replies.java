package casework.platform.web;

import casework.platform.kernel.Revision;
import casework.platform.store.Created;
import casework.platform.store.Stored;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers with the matter's revision as their {@code ETag}. */
public final class Replies {

  private Replies() {}

  /** 201 for what was created now or, by the same request, before. */
  public static <T> ResponseEntity<T> created(Created<?> created, URI location, T body) {
    return ResponseEntity.status(HttpStatus.CREATED)
        .location(location)
        .eTag(tag(created.stored().revision()))
        .body(body);
  }

  /** 200 with the matter as it is now. */
  public static <T> ResponseEntity<T> ok(Stored<?> stored, T body) {
    return ok(stored.revision(), body);
  }

  /** 200 with the matter as it was at that revision. */
  public static <T> ResponseEntity<T> ok(Revision revision, T body) {
    return ResponseEntity.ok().eTag(tag(revision)).body(body);
  }

  static String tag(Revision revision) {
    return "\"" + revision.value() + "\"";
  }
}
