package casework.talk.adapter.web;

import casework.platform.audit.AuditTrail;
import casework.platform.deadline.ColourReading;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.security.Gates;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import casework.platform.web.Replies;
import casework.platform.why.ClockLine;
import casework.platform.why.Fact;
import casework.platform.why.Trace;
import casework.talk.adapter.web.MandateViews.MandateLine;
import casework.talk.adapter.web.TalkViews.TalkLine;
import casework.talk.application.Mandates;
import casework.talk.application.NotFound;
import casework.talk.application.Talks;
import casework.talk.domain.DueClock;
import casework.talk.domain.Mandate;
import casework.talk.domain.MandateId;
import casework.talk.domain.Promised;
import casework.talk.domain.RuleBook;
import casework.talk.domain.SignedStep;
import casework.talk.domain.Talk;
import casework.talk.domain.TalkId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Why a duty, or a talk, stands as it stands: every step, clock and colour, and who has looked. */
@RestController
class WhyController {

  private final Mandates mandates;
  private final Talks talks;
  private final RuleBook rules;
  private final AuditTrail audit;
  private final LawClock law;

  WhyController(Mandates mandates, Talks talks, RuleBook rules, AuditTrail audit, LawClock law) {
    this.mandates = mandates;
    this.talks = talks;
    this.rules = rules;
    this.audit = audit;
    this.law = law;
  }

  record MandateWhy(
      MandateLine line,
      List<StepView> steps,
      List<ClockLine> clocks,
      @Nullable ColourView colour,
      List<Trace> trail) {}

  record TalkWhy(
      TalkLine line,
      List<StepView> steps,
      List<ClockLine> clocks,
      @Nullable ColourView colour,
      List<Trace> trail) {}

  /** A step and the signature under it. */
  record StepView(String step, String officer, Instant at, LocalDate on, String note) {}

  record ColourView(
      String colour,
      LocalDate day,
      String stage,
      LocalDate due,
      int overdueWorkdays,
      String policy,
      List<Fact> facts) {}

  @GetMapping("/api/talks/mandates/{id}/why")
  ResponseEntity<MandateWhy> mandate(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Stored<Mandate> stored =
        mandates.find(new MandateId(id), actor).orElseThrow(() -> new Refused(new NotFound()));
    audit.read(actor, id, "why");
    Mandate it = stored.state();
    return Replies.ok(
        stored,
        new MandateWhy(
            MandateViews.line(it, rules, law.today()),
            steps(it.trail()),
            clocks(Stream.of(it.running()), it.organ()),
            it.reading(rules, law.today()).map(WhyController::colour).orElse(null),
            Trace.of(audit.of(id))));
  }

  @GetMapping("/api/talks/{id}/why")
  ResponseEntity<TalkWhy> talk(@PathVariable UUID id, Actor actor) {
    Gates.require(actor, Readers.DETAIL);
    Stored<Talk> stored =
        talks.find(new TalkId(id), actor).orElseThrow(() -> new Refused(new NotFound()));
    audit.read(actor, id, "why");
    Talk it = stored.state();
    Stream<DueClock> clocks =
        it.state().conducted().stream()
            .flatMap(
                conduct ->
                    Stream.concat(
                        Stream.ofNullable(conduct.report()),
                        conduct.promises().stream().map(Promised::clock)));
    return Replies.ok(
        stored,
        new TalkWhy(
            TalkViews.line(it, rules, law.today()),
            steps(it.trail()),
            clocks(clocks, it.organ()),
            it.reading(rules, law.today()).map(WhyController::colour).orElse(null),
            Trace.of(audit.of(id))));
  }

  private static List<StepView> steps(List<SignedStep> trail) {
    return trail.stream()
        .map(
            each ->
                new StepView(
                    each.step(), each.by().officer(), each.by().at(), each.by().on(), each.note()))
        .toList();
  }

  private List<ClockLine> clocks(Stream<DueClock> clocks, String organ) {
    LocalDate today = law.today();
    return clocks
        .map(each -> ClockLine.of(each.clock(), each.policy(), rules.calendar(organ, today), today))
        .toList();
  }

  private static ColourView colour(ColourReading now) {
    return new ColourView(
        now.colour().name(),
        now.day(),
        now.stage(),
        now.due(),
        now.overdueWorkdays(),
        now.policy(),
        Fact.of(now.explanation()));
  }
}
