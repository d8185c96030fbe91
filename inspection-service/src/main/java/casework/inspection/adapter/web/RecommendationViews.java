package casework.inspection.adapter.web;

import casework.inspection.domain.RoundId;
import casework.inspection.domain.RuleBook;
import casework.inspection.domain.TimedLimit;
import casework.inspection.domain.recommendation.Recommendation;
import casework.inspection.domain.recommendation.RecommendationLifecycle;
import casework.inspection.domain.recommendation.RecommendationState;
import casework.inspection.domain.recommendation.Reply;
import casework.platform.deadline.Colour;
import casework.platform.store.Stored;
import casework.platform.time.LawClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How recommendations look from outside; bare codes, no texts. */
@Component
class RecommendationViews {

  private final RuleBook rules;
  private final LawClock law;

  RecommendationViews(RuleBook rules, LawClock law) {
    this.rules = rules;
    this.law = law;
  }

  record RecommendationLine(
      UUID id,
      long revision,
      List<String> steps,
      @Nullable String number,
      String organ,
      @Nullable String department,
      String kind,
      String unit,
      @Nullable UUID round,
      String stage,
      LocalDate draftedOn,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate due,
      @Nullable Colour colour,
      @Nullable LocalDate repliedOn,
      @Nullable Boolean onTime,
      int returns,
      @Nullable String digest) {}

  RecommendationLine line(Stored<Recommendation> stored) {
    Recommendation it = stored.state();
    Optional<RecommendationState.Issue> issue = it.state().issued();
    Optional<Reply> reply = it.state().replied();
    RoundId round = it.round();
    TimedLimit clock = it.clock();
    return new RecommendationLine(
        it.id().value(),
        stored.revision().value(),
        RecommendationLifecycle.TABLE.stepsFrom(it.state()).stream()
            .map(RecommendationLifecycle.Step::word)
            .toList(),
        issue.map(each -> each.number().value()).orElse(null),
        it.organ(),
        it.department(),
        it.kind().name(),
        it.unit(),
        round == null ? null : round.value(),
        Words.of(it.state()),
        it.draftedOn(),
        issue.map(RecommendationState.Issue::issuedOn).orElse(null),
        clock == null ? null : clock.due(),
        it.colour(rules, law.today()).map(now -> now.colour()).orElse(null),
        reply.map(Reply::receivedOn).orElse(null),
        reply.map(Reply::onTime).orElse(null),
        it.returned().size(),
        issue.map(each -> each.document().digest()).orElse(null));
  }
}
