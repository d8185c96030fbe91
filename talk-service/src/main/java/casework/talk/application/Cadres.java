package casework.talk.application;

import casework.talk.domain.Cadre;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the directory tells of cadres. */
public interface Cadres {

  /** The cadre as he stood on that day; empty where the directory does not know him. */
  Optional<Cadre> cadre(String id, LocalDate on);

  /** The officer who heads a department of the organ; empty where the directory names none. */
  Optional<String> headOf(String organ, String department, LocalDate on);

  /** Everybody who leads, or sits in a leading group, on that day. */
  List<Cadre> leading(LocalDate on);
}
