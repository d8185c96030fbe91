package casework.local;

import java.io.Serial;

/** Something the person at the keyboard can put right: one line that says what, and the remedy. */
final class Trouble extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  Trouble(String line) {
    super(line);
  }

  Trouble(String line, Throwable cause) {
    super(line, cause);
  }
}
