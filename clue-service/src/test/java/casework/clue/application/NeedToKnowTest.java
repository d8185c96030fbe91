package casework.clue.application;

import static casework.clue.SampleClues.COLLEAGUE;
import static casework.clue.SampleClues.HEAD;
import static casework.clue.SampleClues.KEEPER;
import static casework.clue.SampleClues.LEAD;
import static casework.clue.SampleClues.LEADER;
import static casework.clue.SampleClues.SUPERVISOR;
import static casework.clue.SampleClues.aDisposedClue;
import static casework.clue.SampleClues.aHandedOverClue;
import static casework.clue.SampleClues.anArrivedClue;
import static casework.clue.SampleClues.officer;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import casework.clue.domain.Clue;
import casework.clue.domain.DisposalMethod;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedToKnowTest {

  private static void refuses(Clue clue, Actor actor) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> NeedToKnow.require(clue, actor))
        .satisfies(refused -> refused.refusal().code().equals("need-to-know"));
  }

  @Test
  @Rule(value = "R-SEC-01", kind = RuleKind.ALLOWS)
  void isTheirsWhoWorkOnItAndWhoLeadThem() {
    for (Actor each : List.of(KEEPER, LEAD, LEADER, HEAD, SUPERVISOR)) {
      assertThatCode(() -> NeedToKnow.require(aHandedOverClue(), each)).doesNotThrowAnyException();
    }
    assertThatCode(() -> NeedToKnow.require(aDisposedClue(DisposalMethod.PRELIMINARY), COLLEAGUE))
        .as("a member of the team")
        .doesNotThrowAnyException();
  }

  @Test
  @Rule(value = "R-SEC-01", kind = RuleKind.REFUSES)
  void isNotAColleaguesNorAViewersNorAnotherRooms() {
    Actor viewer = officer("O-VIEWER", "990300-JW-D1", Role.VIEWER);
    Actor otherLead = officer("O-LEAD3", "990300-JW-D3", Role.DEPARTMENT_LEAD);

    refuses(aHandedOverClue(), COLLEAGUE);
    refuses(aHandedOverClue(), viewer);
    refuses(aHandedOverClue(), otherLead);
    refuses(anArrivedClue(), KEEPER);
  }
}
