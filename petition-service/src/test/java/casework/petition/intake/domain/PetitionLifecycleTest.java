package casework.petition.intake.domain;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.CLUE;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static casework.petition.intake.domain.SamplePetitions.accepted;
import static casework.petition.intake.domain.SamplePetitions.act;
import static casework.petition.intake.domain.SamplePetitions.cleared;
import static casework.petition.intake.domain.SamplePetitions.heard;
import static casework.petition.intake.domain.SamplePetitions.realName;
import static casework.petition.intake.domain.SamplePetitions.referred;
import static casework.petition.intake.domain.SamplePetitions.refused;
import static casework.petition.intake.domain.SamplePetitions.terms;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.intake.domain.PetitionLifecycle.Step;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.testkit.lifecycle.LifecycleWalk;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PetitionLifecycleTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  @AfterAll
  static void walksEveryRowOfTheTable() {
    WALK.assertAllVisited(PetitionLifecycle.TABLE);
  }

  @Test
  void takesFromEveryStateTheStepsOfTheTableAndRefusesAllOthers() {
    for (Supplier<Petition> each : states()) {
      tryEverything(each);
    }
  }

  @Test
  void drawsTheDiagram() {
    LifecycleWalk.assertDiagramUnchanged(PetitionLifecycle.TABLE, "docs/lifecycle/petition.mmd");
  }

  private static List<Supplier<Petition>> states() {
    return List.of(
        () -> realName(2),
        () -> accepted(realName(2), Category.ACCUSATION),
        () -> accepted(realName(2), Category.APPEAL),
        () -> refused(realName(), RefusalReason.NO_SUBSTANCE),
        () -> referred(realName()),
        PetitionLifecycleTest::partlyReferred,
        PetitionLifecycleTest::partlyReferredAndEnded,
        PetitionLifecycleTest::closedByItsClue,
        () ->
            refused(realName(), RefusalReason.NO_SUBSTANCE)
                .close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY))
                .next(),
        () -> Transfer.leaving(realName(), act(MONDAY)).next(),
        PetitionLifecycleTest::repeat,
        () -> accepted(repeat(), Category.ACCUSATION),
        () -> repeat().close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY)).next(),
        () ->
            accepted(repeat(), Category.ACCUSATION)
                .close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY))
                .next());
  }

  private static Petition repeat() {
    return realName().confirmRepeat(SamplePetitions.earlier(), true, act(MONDAY)).next();
  }

  private static Petition partlyReferred() {
    return accepted(realName(2), Category.ACCUSATION)
        .refer(Set.of(1), cleared(MONDAY), act(MONDAY))
        .next();
  }

  private static Petition partlyReferredAndEnded() {
    Petition some = partlyReferred();
    return end(some).get();
  }

  private static Petition closedByItsClue() {
    Petition gone = referred(realName());
    Referral.End end = new Referral.End(CLUE, ClueEnd.STRUCK_OFF, MONDAY);
    return gone.endReferral(first(gone), end, 1, heard(MONDAY)).orElseThrow().next();
  }

  private static Supplier<Petition> end(Petition petition) {
    return () ->
        petition
            .endReferral(
                first(petition),
                new Referral.End(CLUE, ClueEnd.STRUCK_OFF, MONDAY),
                9,
                heard(MONDAY))
            .orElseThrow(() -> new Refused(new PetitionRefusal.AlreadyReferred()))
            .next();
  }

  private static UUID first(Petition petition) {
    return petition.referrals().isEmpty() ? CLUE : petition.referrals().getFirst().id();
  }

  private static Petition placed(Petition petition) {
    return petition
        .placeReferral(first(petition), new Referral.InHand(CITY + "-D2", 3))
        .orElseThrow(() -> new Refused(new PetitionRefusal.AlreadyReferred()))
        .next();
  }

  private static Petition reopened(Petition petition) {
    return petition
        .reopenReferral(first(petition), 10, heard(MONDAY))
        .orElseThrow(() -> new Refused(new PetitionRefusal.AlreadyReferred()))
        .next();
  }

  private static void tryEverything(Supplier<Petition> of) {
    attempt(of, Step.VERIFY_NAME, each -> each.verifyName(true, act(MONDAY)).next());
    attempt(
        of,
        Step.ACCEPT,
        each -> each.accept(Category.ACCUSATION, cleared(MONDAY), act(MONDAY)).next());
    attempt(
        of,
        Step.REFUSE,
        each -> each.refuse(RefusalReason.OTHER_BODY, List.of(), act(MONDAY)).next());
    attempt(of, Step.REFER, each -> each.refer(Set.of(), cleared(MONDAY), act(MONDAY)).next());
    attempt(
        of,
        Step.GIVE_NOTICE,
        each -> each.giveNotice(MONDAY, NoticeWay.PHONE, terms(MONDAY), act(MONDAY)).next());
    attempt(of, Step.PLACE_REFERRAL, PetitionLifecycleTest::placed);
    attempt(of, Step.END_REFERRAL, each -> end(each).get());
    attempt(of, Step.REOPEN_REFERRAL, PetitionLifecycleTest::reopened);
    attempt(of, Step.CLOSE, each -> each.close(Outcome.ANSWERED, act(MONDAY)).next());
    attempt(of, Step.PURGE, each -> each.purge(PurgeReason.RETENTION_ENDED, head()).next());
    if (!(of.get().state() instanceof PetitionState.Registered)) {
      attempt(of, Step.CLOSE, each -> each.close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY)).next());
    }
    if (of.get().repeat() != null && of.get().state() instanceof PetitionState.Registered) {
      attempt(
          of, Step.KEEP_REPEAT, each -> each.close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY)).next());
    }
    attempt(
        of,
        Step.CONFIRM_REPEAT,
        each -> each.confirmRepeat(SamplePetitions.earlier(), true, act(MONDAY)).next());
    attempt(
        of,
        Step.UNDO_REPEAT,
        each -> each.undoRepeat(UndoingReason.BY_MISTAKE, terms(MONDAY), act(MONDAY)).next());
    attempt(of, Step.TRANSFER, each -> Transfer.leaving(each, act(MONDAY)).next());
  }

  private static Act head() {
    return act(MONDAY, new Actor(CITY + "-O007", CITY, CITY + "-LD", Set.of(Role.HEAD), "gateway"));
  }

  /** A step the table does not have never succeeds; one it has may be refused by a rule. */
  private static void attempt(Supplier<Petition> of, Step step, UnaryOperator<Petition> taking) {
    Petition petition = of.get();
    try {
      taking.apply(petition);
      assertThat(PetitionLifecycle.TABLE.allows(petition.state(), step)).as("%s", step).isTrue();
    } catch (Refused no) {
      assertThat(no.refusal().code()).isNotEmpty();
    }
  }
}
