package casework.clue.application;

/** Which words of a line of paper this office knows: its departments and the codes of its lists. */
public interface PaperWords {

  /**
   * Passes a line whose words are known.
   *
   * @param organ code of the organ that takes the line over
   * @throws casework.platform.kernel.Refused where one is not
   */
  void require(String organ, PaperRow row);
}
