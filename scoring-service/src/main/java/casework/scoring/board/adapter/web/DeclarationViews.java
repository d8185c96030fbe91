package casework.scoring.board.adapter.web;

import casework.scoring.board.application.Bodies;
import casework.scoring.board.application.Proposals;
import casework.scoring.board.domain.BoardRules;
import casework.scoring.board.domain.Claim;
import casework.scoring.board.domain.Declaration;
import casework.scoring.board.domain.DeclarationState;
import casework.scoring.board.domain.Scheme;
import casework.scoring.board.domain.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How declarations are shown. */
@Component
final class DeclarationViews {

  private final BoardRules rules;
  private final Bodies bodies;
  private final Proposals proposals;

  DeclarationViews(BoardRules rules, Bodies bodies, Proposals proposals) {
    this.rules = rules;
    this.bodies = bodies;
    this.proposals = proposals;
  }

  record DeclarationLine(
      UUID id,
      String organ,
      String department,
      String name,
      String period,
      String state,
      String scheme,
      int items) {}

  /**
   * @param counted null before the verification
   * @param points what the item comes to by what counts, or by what is claimed before that
   * @param fallen facts taken up that have been revoked since
   */
  record DeclarationItem(
      String item,
      String category,
      String unit,
      int claimed,
      @Nullable Integer counted,
      BigDecimal points,
      @Nullable String reason,
      List<String> evidence,
      List<String> facts,
      List<String> fallen) {}

  record DeclarationDetail(
      DeclarationLine line,
      @Nullable String returnReason,
      List<DeclarationItem> items,
      List<Proposals.Proposal> proposals) {}

  DeclarationLine line(Declaration of) {
    return new DeclarationLine(
        of.id(),
        of.organ(),
        of.body(),
        bodies.name(of.organ(), of.body(), of.period().atEndOfMonth()),
        of.period().toString(),
        Words.of(of.state()),
        rules.schemes().of(of.organ(), of.period()).id(),
        of.claims().size());
  }

  DeclarationDetail detail(Declaration of) {
    List<Proposals.Proposal> proposed = proposals.of(of.organ(), of.body(), of.period());
    Set<String> standing =
        proposed.stream().map(Proposals.Proposal::fact).collect(Collectors.toSet());
    String reason = of.state() instanceof DeclarationState.Returned now ? now.reason() : null;
    return new DeclarationDetail(
        line(of),
        reason,
        of.claims().stream().map(each -> item(of, each, standing)).toList(),
        proposed);
  }

  private DeclarationItem item(Declaration of, Claim claim, Set<String> standing) {
    Scheme scheme = rules.schemes().of(of.organ(), of.period());
    Scheme.Item item = scheme.item(claim.item()).orElseThrow();
    Optional<Verdict> verdict =
        of.state() instanceof DeclarationState.Verified now
            ? now.verdicts().stream().filter(v -> v.item().equals(claim.item())).findFirst()
            : Optional.empty();
    return new DeclarationItem(
        claim.item(),
        item.category() == null ? "" : item.category(),
        item.unit().name(),
        claim.count(),
        verdict.map(Verdict::count).orElse(null),
        scheme.points(item, verdict.map(Verdict::count).orElse(claim.count())).decimal(),
        verdict.map(Verdict::reason).filter(each -> !each.isBlank()).orElse(null),
        claim.evidence(),
        claim.facts(),
        claim.facts().stream().filter(each -> !standing.contains(each)).toList());
  }
}
