package casework.petition.domain;

import static casework.petition.domain.SamplePetitions.CLUE;
import static casework.petition.domain.SamplePetitions.MONDAY;
import static casework.petition.domain.SamplePetitions.accepted;
import static casework.petition.domain.SamplePetitions.act;
import static casework.petition.domain.SamplePetitions.cleared;
import static casework.petition.domain.SamplePetitions.heard;
import static casework.petition.domain.SamplePetitions.realName;
import static casework.petition.domain.SamplePetitions.referred;
import static casework.petition.domain.SamplePetitions.refused;
import static casework.petition.domain.SamplePetitions.terms;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.domain.PetitionLifecycle.Step;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Transitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PetitionLifecycleTest {

  private final Set<Transitions.Row<?, ?>> walked = new LinkedHashSet<>();

  @AfterEach
  void lookAway() {
    Transitions.observe(null);
  }

  @Test
  void walksEveryRowOfTheTable() {
    Transitions.observe(walked::add);

    for (Supplier<Petition> each : states()) {
      tryEverything(each);
    }

    Set<Transitions.Row<?, ?>> unvisited = new LinkedHashSet<>(PetitionLifecycle.TABLE.rows());
    unvisited.removeAll(walked);
    assertThat(unvisited).as("rows of the table that no step walks").isEmpty();
  }

  @Test
  void refusesEveryStepTheTableDoesNotHave() {
    for (Supplier<Petition> each : states()) {
      List<Step> open = PetitionLifecycle.TABLE.stepsFrom(each.get().state());
      Transitions.observe(walked::add);
      walked.clear();
      tryEverything(() -> each.get());
      assertThat(walked.stream().filter(row -> row.from() == each.get().state().getClass()))
          .allMatch(row -> open.contains(row.step()));
    }
  }

  @Test
  void drawsTheDiagram() throws IOException {
    Path file = Path.of("../docs/lifecycle/petition.mmd");
    String drawn = PetitionLifecycle.TABLE.mermaid();
    String committed = Files.exists(file) ? Files.readString(file) : "";
    if (!committed.equals(drawn)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, drawn);
    }
    assertThat(committed)
        .as("the diagram was out of date and has been drawn anew")
        .isEqualTo(drawn);
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
        () ->
            refused(realName(), RefusalReason.NO_SUBSTANCE)
                .close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY))
                .next(),
        () -> realName().transfer(act(MONDAY)).next());
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

  private static Supplier<Petition> end(Petition petition) {
    return () ->
        petition
            .endReferral(
                petition.referrals().isEmpty() ? CLUE : petition.referrals().getFirst().id(),
                CLUE,
                ClueEnd.STRUCK_OFF,
                MONDAY,
                heard(MONDAY))
            .orElseThrow(() -> new Refused(new PetitionRefusal.AlreadyReferred()))
            .next();
  }

  private static void tryEverything(Supplier<Petition> of) {
    attempt(() -> of.get().verifyName(true, act(MONDAY)).next());
    attempt(() -> of.get().accept(Category.ACCUSATION, cleared(MONDAY), act(MONDAY)).next());
    attempt(() -> of.get().refuse(RefusalReason.OTHER_BODY, act(MONDAY)).next());
    attempt(() -> of.get().refer(Set.of(), cleared(MONDAY), act(MONDAY)).next());
    attempt(() -> of.get().giveNotice(MONDAY, NoticeWay.PHONE, terms(MONDAY), act(MONDAY)).next());
    attempt(() -> end(of.get()).get());
    attempt(() -> of.get().close(Outcome.KEPT_FOR_REFERENCE, act(MONDAY)).next());
    attempt(() -> of.get().transfer(act(MONDAY)).next());
  }

  private static void attempt(Supplier<Petition> step) {
    try {
      step.get();
    } catch (Refused no) {
      assertThat(no.refusal().code()).isNotEmpty();
    }
  }
}
