package casework.gateway.route;

import java.io.IOException;

/** A body without a declared length turned out larger than is let through. */
final class BodyTooLarge extends IOException {

  BodyTooLarge() {
    super("request body too large");
  }
}
