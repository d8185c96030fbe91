package casework.platform.attachment;

/** Asks somebody who knows viruses. */
@FunctionalInterface
interface VirusScanner {

  /** What was found out about a file. */
  enum Finding {
    CLEAN,
    INFECTED,
    /** Nobody was asked, because none is set up. */
    NOT_ASKED
  }

  /**
   * @throws NotNow where one is set up and gives no answer
   */
  Finding look(byte[] file);
}
