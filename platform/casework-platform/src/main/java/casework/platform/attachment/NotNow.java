package casework.platform.attachment;

/** No file can be taken at the moment: the scanner does not answer, or too many are being read. */
public final class NotNow extends RuntimeException {

  NotNow(String why) {
    super(why, null, false, false);
  }
}
