package casework.bench;

/** One row of the programme: what is done, against which peer, over which floor. */
interface Measurement {

  /** As {@code ./casework bench} is told. */
  String name();

  /** What it finds out, in one line of the help. */
  String question();

  /**
   * Measures; starts and stops what it needs.
   *
   * @throws IllegalStateException where an answer was wrong: a run that loses data has no result
   */
  Outcome run(Setting setting) throws Exception;
}
