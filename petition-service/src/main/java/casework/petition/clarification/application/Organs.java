package casework.petition.clarification.application;

import casework.petition.clarification.domain.Decider;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The directory, as far as it says of what level an organ is and what it is called. */
public interface Organs {

  /** The organ as one that may decide; empty where the directory does not know it. */
  Optional<Decider> decider(String organ, LocalDate on);

  /** The organ's name; its code where the directory does not know it. */
  String nameOf(String organ, LocalDate on);

  /** Whether the province manages one of these cadres. */
  boolean managesFromProvince(List<String> cadres, LocalDate on);
}
