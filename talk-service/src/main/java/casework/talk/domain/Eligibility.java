package casework.talk.domain;

import static casework.talk.domain.Capacity.CONTACT_LEADER;
import static casework.talk.domain.Capacity.DISCIPLINE_HEAD;
import static casework.talk.domain.Capacity.DISCIPLINE_OFFICER;
import static casework.talk.domain.Capacity.HANDLING_LEAD;
import static casework.talk.domain.Capacity.LEADER_IN_CHARGE;
import static casework.talk.domain.Capacity.ORGANISATION_HEAD;
import static casework.talk.domain.Capacity.PRINCIPAL;
import static casework.talk.domain.Capacity.TEAM_MEMBER;
import static casework.talk.domain.Eligibility.Part.DELEGATE;
import static casework.talk.domain.Eligibility.Part.SPEAKER;
import static casework.talk.domain.Standing.OFFICER;
import static casework.talk.domain.Standing.OWN_PRINCIPAL;
import static casework.talk.domain.Standing.PEER_MEMBER;
import static casework.talk.domain.Standing.SUBORDINATE_MEMBER;
import static casework.talk.domain.Standing.SUBORDINATE_PRINCIPAL;
import static casework.talk.domain.TalkKind.ADMONITION;
import static casework.talk.domain.TalkKind.APPOINTMENT;
import static casework.talk.domain.TalkKind.DUTY;
import static casework.talk.domain.TalkKind.HEART_TO_HEART;
import static casework.talk.domain.TalkKind.INTEGRITY;
import static casework.talk.domain.TalkKind.REMINDER;
import static casework.talk.domain.TalkKind.RETURN_VISIT;
import static casework.talk.domain.TalkKind.SUPERVISION;

import casework.platform.kernel.Refused;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may hold which talk with whom, himself or as a delegate. The whole table is {@link #TABLE};
 * what is not in it is refused.
 */
public final class Eligibility {

  /** Whether one speaks in one's own duty or by a letter of delegation. */
  public enum Part {
    SPEAKER,
    DELEGATE
  }

  /**
   * One line: this part in this kind of talk may be taken by these with those.
   *
   * @param article of the Yinchuan talk rules; 0 for Wuzhong's graded talks
   */
  public record Line(Part part, TalkKind kind, int article, Set<Capacity> by, Set<Standing> with) {}

  public static final List<Line> TABLE =
      List.of(
          line(SPEAKER, HEART_TO_HEART, 6, Set.of(PRINCIPAL), SUBORDINATE_PRINCIPAL, PEER_MEMBER),
          line(SPEAKER, HEART_TO_HEART, 6, Set.of(TEAM_MEMBER), PEER_MEMBER, OWN_PRINCIPAL),
          line(DELEGATE, HEART_TO_HEART, 4, general(), SUBORDINATE_PRINCIPAL, PEER_MEMBER),
          line(SPEAKER, APPOINTMENT, 9, Set.of(PRINCIPAL), SUBORDINATE_PRINCIPAL),
          line(DELEGATE, APPOINTMENT, 9, Set.of(TEAM_MEMBER), SUBORDINATE_PRINCIPAL),
          line(SPEAKER, DUTY, 13, Set.of(PRINCIPAL), SUBORDINATE_PRINCIPAL, PEER_MEMBER),
          line(DELEGATE, DUTY, 15, Set.of(LEADER_IN_CHARGE), SUBORDINATE_PRINCIPAL),
          line(
              SPEAKER,
              INTEGRITY,
              18,
              Set.of(DISCIPLINE_HEAD, DISCIPLINE_OFFICER),
              SUBORDINATE_PRINCIPAL,
              SUBORDINATE_MEMBER),
          line(SPEAKER, REMINDER, 21, Set.of(PRINCIPAL), SUBORDINATE_PRINCIPAL, PEER_MEMBER),
          line(SPEAKER, REMINDER, 24, Set.of(DISCIPLINE_HEAD), PEER_MEMBER),
          line(DELEGATE, REMINDER, 4, general(), SUBORDINATE_PRINCIPAL, PEER_MEMBER),
          line(SPEAKER, ADMONITION, 25, Set.of(PRINCIPAL), SUBORDINATE_PRINCIPAL, PEER_MEMBER),
          line(DELEGATE, ADMONITION, 25, general(), SUBORDINATE_PRINCIPAL),
          line(SPEAKER, RETURN_VISIT, 28, Set.of(PRINCIPAL), SUBORDINATE_PRINCIPAL, PEER_MEMBER),
          line(DELEGATE, RETURN_VISIT, 28, general(), SUBORDINATE_PRINCIPAL),
          line(
              SPEAKER,
              SUPERVISION,
              0,
              Set.of(HANDLING_LEAD, CONTACT_LEADER, LEADER_IN_CHARGE),
              OFFICER));

  private Eligibility() {}

  // Arts 4, 25 and 28 name the same three: discipline organ, organisation department, 分管领导.
  private static Set<Capacity> general() {
    return Set.of(DISCIPLINE_HEAD, ORGANISATION_HEAD, LEADER_IN_CHARGE);
  }

  private static Line line(
      Part part, TalkKind kind, int article, Set<Capacity> by, Standing... with) {
    return new Line(part, kind, article, by, Set.of(with));
  }

  /** The line that lets it pass. */
  public static Optional<Line> line(
      Part part, TalkKind kind, Capacity capacity, Standing standing) {
    return TABLE.stream()
        .filter(each -> each.part() == part && each.kind() == kind)
        .filter(each -> each.by().contains(capacity) && each.with().contains(standing))
        .findFirst();
  }

  /** Passes a capacity that may talk with one who stands so. */
  @Rule(value = "R-TALK-ELIG", kind = RuleKind.REFUSES)
  public static void require(Part part, TalkKind kind, Capacity capacity, Standing standing) {
    if (line(part, kind, capacity, standing).isEmpty()) {
      throw new Refused(new PlanRefusal.NotEligible(part, kind, capacity, standing));
    }
  }
}
