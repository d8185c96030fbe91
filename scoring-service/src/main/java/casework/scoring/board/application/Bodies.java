package casework.scoring.board.application;

import java.time.LocalDate;
import java.util.List;

/** The stationed bodies of an organ, as the directory has them. */
public interface Bodies {

  /** Their department codes on that day, in order. */
  List<String> of(String organ, LocalDate on);

  /** The body's name on that day; its code where the directory does not know it. */
  String name(String organ, String body, LocalDate on);
}
