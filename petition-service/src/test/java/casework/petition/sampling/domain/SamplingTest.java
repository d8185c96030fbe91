package casework.petition.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casework.petition.sampling.domain.SampledLifecycle.Step;
import casework.petition.sampling.domain.SampledState.Answers;
import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.Identifiers;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Refusal;
import casework.platform.kernel.Refused;
import casework.platform.kernel.Role;
import casework.testkit.lifecycle.LifecycleWalk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamplingTest {

  @RegisterExtension static final LifecycleWalk WALK = new LifecycleWalk();

  private static final String CITY = "990300-JW";
  private static final YearMonth JUNE = YearMonth.of(2020, 6);
  private static final LocalDate IN_JUNE = LocalDate.of(2020, 6, 15);
  private static final LocalDate IN_JULY = LocalDate.of(2020, 7, 2);
  private static final String SEED = "lottery of 1 July: 03 11 17 22";
  private static final SamplingPolicy POLICY = new SamplingPolicy("test", 0.05, 5, 50);
  private static final UUID PETITION = Identifiers.derive("petition", "one");

  @AfterAll
  static void walksEveryRowOfTheTable() {
    WALK.assertAllVisited(SampledLifecycle.TABLE);
  }

  private static Act act(Role role, String organ, LocalDate on) {
    Actor actor = new Actor(organ + "-O001", organ, organ + "-D0", Set.of(role), "gateway");
    return new Act(actor, new Cause.Step(), LawDays.startOf(on).plusSeconds(34_200));
  }

  private static Act supervision(LocalDate on) {
    return act(Role.CASE_SUPERVISION, CITY, on);
  }

  private static Act intake() {
    return act(Role.INTAKE, CITY, IN_JULY);
  }

  private static String refusal(ThrowingCallable step) {
    Refused refused = catchThrowableOfType(Refused.class, step);
    assertThat(refused).as("the step was taken").isNotNull();
    return refused.refusal().code();
  }

  private static List<WorkOrder> orders(int many) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(each -> new WorkOrder("YC2020-" + each, "complaint", "示例局", "990300", IN_JUNE))
        .toList();
  }

  private static Draw committed() {
    return Draw.committed(JUNE, Lot.digest(SEED), supervision(IN_JUNE)).next();
  }

  @Test
  void drawsByTheSeedThatWasCommittedToAndKeepsWhatIsNeededToDrawAgain() {
    List<WorkOrder> pool = orders(200);

    Draw.Result result =
        Objects.requireNonNull(
            committed().drawn(SEED, pool, POLICY, supervision(IN_JULY)).next().result());

    assertThat(result.drawn()).hasSize(10).isSubsetOf(pool);
    assertThat(result.list()).isEqualTo(Lot.ofList(result.digests()));
    assertThat(result.drawn().stream().map(each -> Lot.digest(each.number())))
        .containsExactlyElementsOf(Lot.drawn(result.seed(), result.digests(), 10));
  }

  @Test
  void drawsOnceWhenTheMonthIsOverAndByNoOtherSeed() {
    Draw draw = committed();
    List<WorkOrder> pool = orders(20);
    Draw drawn = draw.drawn(SEED, pool, POLICY, supervision(IN_JULY)).next();

    assertThat(
            refusal(() -> draw.drawn("another seed of mine", pool, POLICY, supervision(IN_JULY))))
        .isEqualTo("seed-does-not-match");
    assertThat(refusal(() -> draw.drawn(SEED, pool, POLICY, supervision(IN_JUNE))))
        .isEqualTo("month-not-over");
    assertThat(refusal(() -> draw.drawn(SEED, List.of(), POLICY, supervision(IN_JULY))))
        .isEqualTo("nothing-to-draw");
    assertThat(refusal(() -> drawn.drawn(SEED, pool, POLICY, supervision(IN_JULY))))
        .isEqualTo("already-drawn");
    assertThat(refusal(() -> draw.drawn(SEED, pool, POLICY, intake()))).isEqualTo("not-your-draw");
    assertThat(
            refusal(
                () ->
                    draw.drawn(
                        SEED, pool, POLICY, act(Role.CASE_SUPERVISION, "990301-JW", IN_JULY))))
        .isEqualTo("not-your-draw");
  }

  @Test
  void isCommittedToWhileTheMonthLastsAndNotAfterwards() {
    String commitment = Lot.digest(SEED);

    assertThat(Draw.committed(JUNE, commitment, supervision(LocalDate.of(2020, 6, 30))).next())
        .isNotNull();
    assertThat(
            refusal(() -> Draw.committed(JUNE, commitment, supervision(LocalDate.of(2020, 7, 1)))))
        .isEqualTo("month-over");
    assertThat(refusal(() -> Draw.committed(JUNE, commitment, act(Role.INTAKE, CITY, IN_JUNE))))
        .isEqualTo("not-your-draw");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 3", "5, 5", "99, 5", "101, 6", "1000, 50", "5000, 50"})
  void drawsAShareWithinItsBounds(int orders, int size) {
    assertThat(POLICY.size(orders)).isEqualTo(size);
  }

  @Test
  void refusesAPolicyThatDrawsNothing() {
    assertThatThrownBy(() -> new SamplingPolicy("none", 0.1, 0, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SampledOrder drawn() {
    return SampledOrder.drawn(CITY, "2020-06", orders(1).getFirst()).next();
  }

  private static SampledOrder traced(boolean satisfied) {
    return drawn().trace(new Answers(true, true, satisfied), intake()).next();
  }

  @Test
  void asksThreeQuestionsAndMakesAPetitionOfWhatIsAmiss() {
    SampledOrder followed = traced(false).followUp(PETITION, intake()).next();

    assertThat(followed.state())
        .isEqualTo(
            new SampledState.FollowedUp(
                new Answers(true, true, false), intake().signed(), PETITION));
    assertThat(refusal(() -> traced(true).followUp(PETITION, intake()))).isEqualTo("nothing-found");
    assertThat(
            refusal(
                () ->
                    drawn()
                        .trace(
                            new Answers(true, true, true), act(Role.INTAKE, "990301-JW", IN_JULY))))
        .isEqualTo("not-your-draw");
  }

  @Test
  void takesTheStepsOfTheTableAndNoOthers() {
    for (Supplier<SampledOrder> each :
        List.<Supplier<SampledOrder>>of(
            SamplingTest::drawn,
            () -> traced(true),
            () -> traced(false),
            () -> traced(false).followUp(PETITION, intake()).next())) {
      attempt(each, Step.TRACE, of -> of.trace(new Answers(false, true, true), intake()).next());
      attempt(each, Step.FOLLOW_UP, of -> of.followUp(PETITION, intake()).next());
    }
  }

  private static void attempt(
      Supplier<SampledOrder> of, Step step, UnaryOperator<SampledOrder> taking) {
    SampledOrder order = of.get();
    try {
      taking.apply(order);
      assertThat(SampledLifecycle.TABLE.allows(order.state(), step)).isTrue();
    } catch (Refused no) {
      assertThat(no.refusal().code()).isNotEmpty();
    }
  }

  @Test
  void drawsTheDiagram() {
    LifecycleWalk.assertDiagramUnchanged(
        SampledLifecycle.TABLE, "docs/lifecycle/sampled-order.mmd");
  }

  static Stream<Refusal> everyRefusal() {
    return Stream.of(
        new SamplingRefusal.NoSuchDraw(),
        new SamplingRefusal.NoSuchOrder(),
        new SamplingRefusal.NotYourDraw(),
        new SamplingRefusal.MonthOver(),
        new SamplingRefusal.MonthNotOver(),
        new SamplingRefusal.SeedDoesNotMatch(),
        new SamplingRefusal.NothingToDraw(),
        new SamplingRefusal.AlreadyDrawn(),
        new SamplingRefusal.NothingFound());
  }

  @ParameterizedTest
  @MethodSource("everyRefusal")
  void saysInBothLanguagesWhatEveryRefusalMeans(Refusal refusal) {
    assertThat(everyRefusal().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(SamplingRefusal.class.getPermittedSubclasses()));
    try (InputStream file = SamplingTest.class.getResourceAsStream("/problems/sampling.json")) {
      JsonNode texts = JsonMapper.shared().readTree(Objects.requireNonNull(file)).path("problems");
      assertThat(texts.valueStream().map(each -> each.path("code").asString()))
          .contains(refusal.code());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
