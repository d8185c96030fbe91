package casework.petition.intake.application;

/**
 * The service knows no directory yet, so it cannot tell whose report a report is; nothing is kept
 * until it can.
 */
public final class DirectoryUnavailable extends RuntimeException {
  public DirectoryUnavailable() {
    super("the directory is not there yet", null, false, false);
  }
}
