package casework.platform.attachment.clean;

import java.util.Locale;

/** A file that cannot be made harmless, and why; carries nothing of it. */
public final class Unclean extends RuntimeException {

  private final Reason reason;

  public Unclean(Reason reason) {
    super(reason.code(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why a file is not taken. */
  public enum Reason {
    /** Of a kind that is not on the list, an archive for example. */
    KIND_NOT_TAKEN,
    /** Holds nothing. */
    EMPTY,
    /** Not what it begins like, or broken off. */
    DAMAGED,
    /** Closed with a password. */
    ENCRYPTED,
    /** Holds macros, scripts or other things that run. */
    ACTIVE,
    /** Holds other files. */
    FILES_INSIDE,
    /** Fetches something from elsewhere when it is opened. */
    LINKS_OUT,
    /** Becomes far larger when it is unpacked. */
    BOMB,
    /** Names parts of itself by paths that lead outside. */
    UNSAFE_PATHS,
    /** Has more pixels than are taken. */
    TOO_MANY_PIXELS,
    /** Took too long to be looked through. */
    TOO_LABORIOUS;

    /** The reason's code, such as {@code files-inside}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
