package casework.scoring.opinion.adapter.web;

import casework.platform.kernel.Signed;
import casework.platform.store.Stored;
import casework.scoring.opinion.domain.CadreFacts;
import casework.scoring.opinion.domain.Ground;
import casework.scoring.opinion.domain.Opinion;
import casework.scoring.opinion.domain.OpinionState;
import casework.scoring.opinion.domain.OpinionState.Issued;
import casework.scoring.opinion.domain.OpinionState.SignedOnce;
import casework.scoring.opinion.domain.Purpose;
import casework.scoring.opinion.domain.Verdict;
import casework.scoring.opinion.domain.VerdictKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opinions as they are shown. */
final class OpinionViews {

  private OpinionViews() {}

  record OpinionLine(
      UUID opinion,
      @Nullable String number,
      String organ,
      Purpose purpose,
      String state,
      List<String> cadres,
      LocalDate requestedOn,
      @Nullable LocalDate issuedOn) {}

  record OpenMatter(String service, String kind, LocalDate since) {}

  record FactsView(
      String cadre,
      LocalDate asOf,
      List<OpenMatter> open,
      @Nullable LocalDate influenceUntil,
      @Nullable LocalDate warnedUntil,
      boolean punished) {}

  record VerdictView(String cadre, VerdictKind verdict, List<Ground> grounds) {}

  record SignatureView(String step, String officer, Instant at) {}

  record OpinionDetail(
      OpinionLine line,
      long revision,
      List<FactsView> facts,
      List<VerdictView> verdicts,
      List<SignatureView> signatures,
      List<String> steps) {}

  static OpinionLine line(Opinion opinion) {
    Issued issued = opinion.state() instanceof Issued now ? now : null;
    return new OpinionLine(
        opinion.id(),
        issued == null ? null : issued.number(),
        opinion.organ(),
        opinion.purpose(),
        word(opinion.state()),
        opinion.cadres(),
        opinion.requestedBy().on(),
        issued == null ? null : issued.on());
  }

  static OpinionDetail detail(Stored<Opinion> stored) {
    Opinion opinion = stored.state();
    return new OpinionDetail(
        line(opinion),
        stored.revision().value(),
        opinion.state().known().stream().map(OpinionViews::facts).toList(),
        opinion.state().drafted().stream()
            .flatMap(each -> each.verdicts().stream())
            .map(OpinionViews::verdict)
            .toList(),
        signatures(opinion),
        Opinion.LIFECYCLE.stepsFrom(opinion.state()).stream()
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .toList());
  }

  static String word(OpinionState state) {
    return state
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static FactsView facts(CadreFacts it) {
    return new FactsView(
        it.cadre(),
        it.asOf(),
        it.open().stream()
            .map(each -> new OpenMatter(each.service(), each.kind(), each.since()))
            .toList(),
        it.influenceUntil(),
        it.warnedUntil(),
        it.punished());
  }

  private static VerdictView verdict(Verdict it) {
    return new VerdictView(it.cadre(), it.kind(), it.grounds());
  }

  static List<SignatureView> signatures(Opinion opinion) {
    SignatureView request = signature("request", opinion.requestedBy());
    return switch (opinion.state()) {
      case OpinionState.Requested _, OpinionState.Gathered _ -> List.of(request);
      case OpinionState.Drafted now -> List.of(request, signature("draft", now.draft().by()));
      case SignedOnce now ->
          List.of(request, signature("draft", now.draft().by()), signature("sign", now.first()));
      case Issued now ->
          List.of(
              request,
              signature("draft", now.draft().by()),
              signature("sign", now.first()),
              signature("issue", now.second()));
      case OpinionState.Withdrawn now -> List.of(request, signature("withdraw", now.by()));
    };
  }

  private static SignatureView signature(String step, Signed by) {
    return new SignatureView(step, by.officer(), by.at());
  }
}
