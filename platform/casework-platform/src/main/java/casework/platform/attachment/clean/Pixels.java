package casework.platform.attachment.clean;

import casework.platform.attachment.clean.Unclean.Reason;

/**
 * How large a picture may be.
 *
 * @param most width times height
 */
record Pixels(long most) {

  void require(long width, long height) {
    if (width < 1 || height < 1) {
      throw new Unclean(Reason.DAMAGED);
    }
    if (width * height > most) {
      throw new Unclean(Reason.TOO_MANY_PIXELS);
    }
  }
}
