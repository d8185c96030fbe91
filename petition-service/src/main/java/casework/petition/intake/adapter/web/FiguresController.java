package casework.petition.intake.adapter.web;

import casework.petition.intake.application.PetitionFigures;
import casework.petition.intake.application.PetitionFigures.Figures;
import casework.petition.intake.application.Sight;
import casework.petition.intake.domain.PetitionRefusal;
import casework.petition.intake.domain.Share;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.security.Gates;
import casework.platform.time.LawClock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of petitions, for those who lead and for the wall. */
@RestController
class FiguresController {

  private final PetitionFigures figures;
  private final Sight sight;
  private final LawClock law;

  FiguresController(PetitionFigures figures, Sight sight, LawClock law) {
    this.figures = figures;
    this.sight = sight;
    this.law = law;
  }

  /** A rate with its two counts; per cent is null of nothing. */
  record ShareView(long numerator, long denominator, @Nullable BigDecimal percent) {
    private static ShareView of(Share share) {
      return new ShareView(share.numerator(), share.denominator(), share.percent());
    }
  }

  /** Counts by code. */
  record FiguresView(
      LocalDate from,
      LocalDate to,
      LocalDate asOf,
      int petitions,
      Map<String, Long> byOrgan,
      Map<String, Long> byChannel,
      Map<String, Long> byNameStatus,
      Map<String, Long> byCategory,
      Map<String, Long> byStatus,
      Map<String, Long> byRepetition,
      Map<String, Long> noticesByColour,
      Map<String, ShareView> shares) {}

  /**
   * @param from first day of receipt; 1 January of this year where left out
   * @param to last day of receipt; today where left out
   * @param organ one organ alone, of those the caller may count
   */
  @GetMapping("/api/petitions/figures")
  FiguresView figures(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String organ,
      Actor actor) {
    Gates.require(
        actor, Role.VIEWER, Role.INTAKE, Role.CASE_SUPERVISION, Role.LEADER_IN_CHARGE, Role.HEAD);
    LocalDate today = law.today();
    LocalDate last = Objects.requireNonNullElse(to, today);
    LocalDate first = Objects.requireNonNullElse(from, last.withDayOfYear(1));
    if (first.isAfter(last)) {
      throw new Refused(new PetitionRefusal.Implausible("from", "lies after the last day"));
    }
    return view(figures.of(organs(actor, organ), first, last, today), today);
  }

  private Set<String> organs(Actor actor, @Nullable String organ) {
    Set<String> visible = sight.of(actor);
    if (organ == null) {
      return visible;
    }
    if (!visible.contains(organ)) {
      throw new Refused(new PetitionRefusal.NoSuchOrgan());
    }
    return Set.of(organ);
  }

  private static FiguresView view(Figures counted, LocalDate today) {
    Map<String, ShareView> shares = new TreeMap<>();
    counted.shares().forEach((name, share) -> shares.put(name, ShareView.of(share)));
    return new FiguresView(
        counted.from(),
        counted.to(),
        today,
        counted.petitions(),
        counted.byOrgan(),
        counted.byChannel(),
        counted.byNameStatus(),
        counted.byCategory(),
        counted.byStatus(),
        counted.byRepetition(),
        counted.noticesByColour(),
        shares);
  }
}
