package casework.scoring.opinion.application;

import java.time.LocalDate;
import java.util.List;

/** What the other services have open about a cadre, asked live. */
public interface Integrity {

  /** A measure that was decided about him. */
  record Measure(String measure, LocalDate decidedOn) {}

  /** Something that is not closed. */
  record Open(String kind, LocalDate since) {}

  /** One service's whole answer. */
  record Answer(String service, List<Open> open, List<Measure> measures) {}

  /**
   * All services' answers about the cadre, or none.
   *
   * @throws Silent where one of them does not answer, or not completely
   */
  List<Answer> of(String cadre);

  /** Some services gave no complete answer; nothing may follow from what the others said. */
  final class Silent extends RuntimeException {

    private final transient List<String> services;

    public Silent(List<String> services) {
      super("no complete answer", null, false, false);
      this.services = List.copyOf(services);
    }

    /** Their names. */
    public List<String> services() {
      return services;
    }
  }
}
