package casework.scoring.opinion.application;

import casework.scoring.opinion.domain.CadreFacts;
import casework.scoring.opinion.domain.CadreFacts.Open;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what all services say of cadres; fails where one of them says nothing. */
@Named
public final class CollectFacts {

  private final Integrity integrity;
  private final OwnRecords own;

  public CollectFacts(Integrity integrity, OwnRecords own) {
    this.integrity = integrity;
    this.own = own;
  }

  /**
   * @throws Integrity.Silent where a service gives no complete answer about one of them
   */
  List<CadreFacts> of(List<String> cadres, LocalDate on) {
    List<CadreFacts> facts = new ArrayList<>();
    for (String each : cadres) {
      facts.add(of(each, on));
    }
    return facts;
  }

  private CadreFacts of(String cadre, LocalDate on) {
    List<Integrity.Answer> answers = integrity.of(cadre);
    List<Open> open =
        answers.stream()
            .flatMap(
                each ->
                    each.open().stream().map(it -> new Open(each.service(), it.kind(), it.since())))
            .sorted(
                Comparator.comparing(Open::since)
                    .thenComparing(Open::service)
                    .thenComparing(Open::kind))
            .toList();
    List<Integrity.Measure> told =
        answers.stream().flatMap(each -> each.measures().stream()).distinct().toList();
    OwnRecords.Against against = own.against(cadre, told, on);
    return new CadreFacts(
        cadre,
        on,
        open,
        against.influence().orElse(null),
        against.warned().orElse(null),
        against.punished());
  }
}
