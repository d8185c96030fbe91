package casework.faults.authority;

import casework.faults.ground.Reply;

/** How an answer stands to the question whether one may come in, in one letter of the table. */
enum Outcome {
  /** Carried out or shown. */
  OPEN('o'),
  /** A list with nothing in it: the same for a matter out of sight and for none. */
  EMPTY('e'),
  /** Not this role's (403). */
  ROLE('r'),
  /** As if there were nothing (404). */
  HIDDEN('h'),
  /** Not signed in (401). */
  UNKNOWN('u'),
  /** Refused for what was asked, not for who asked. */
  REFUSED('x'),
  /** A failure, never right. */
  FAILED('!');

  private static final String NOTHING = "{\"items\":[],\"next\":null";

  private final char letter;

  Outcome(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  /**
   * The outcome of an answer.
   *
   * @param ofAMatter whether one matter was asked about: of other lists it is no matter what is in
   *     them
   */
  static Outcome of(Reply reply, boolean ofAMatter) {
    if (reply.isDone()) {
      return ofAMatter && reply.body().startsWith(NOTHING) ? EMPTY : OPEN;
    }
    return switch (reply.status()) {
      case 401 -> UNKNOWN;
      case 403 -> ROLE;
      case 404 -> HIDDEN;
      default -> reply.status() >= 400 && reply.status() < 500 ? REFUSED : FAILED;
    };
  }
}
