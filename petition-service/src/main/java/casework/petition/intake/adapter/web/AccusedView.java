package casework.petition.intake.adapter.web;

import casework.petition.intake.domain.Accused;
import org.jspecify.annotations.Nullable;

/** One accused by name, for those who need to know him. */
record AccusedView(
    int number,
    String name,
    String unit,
    String post,
    String region,
    String level,
    @Nullable String cadre) {

  static AccusedView of(Accused accused) {
    return new AccusedView(
        accused.number(),
        accused.name(),
        accused.unit(),
        accused.post(),
        accused.region().value(),
        accused.level(),
        accused.cadre());
  }
}
