package casework.scoring.directory.application;

import static casework.scoring.directory.SampleCadres.CITY;
import static casework.scoring.directory.SampleCadres.COUNTY;
import static casework.scoring.directory.SampleCadres.HANDLER;
import static casework.scoring.directory.SampleCadres.MONDAY;
import static casework.scoring.directory.SampleCadres.SCORER;
import static casework.scoring.directory.SampleCadres.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Act;
import casework.platform.kernel.Actor;
import casework.platform.kernel.Cause;
import casework.platform.kernel.LawDays;
import casework.platform.kernel.Refused;
import casework.scoring.directory.MemoryDirectory;
import casework.scoring.directory.application.ImportDirectory.Line;
import casework.scoring.directory.application.ImportLine.Effect;
import casework.scoring.directory.domain.CadreHistory;
import casework.scoring.directory.domain.Organ;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportDirectoryTest {

  private final MemoryDirectory directory = new MemoryDirectory();
  private final Map<UUID, Imports.Batch> batches = new HashMap<>();
  private final ImportDirectory imports =
      new ImportDirectory(
          new KeptImports(),
          new ImportLine(directory.organs(), actor -> Set.of(actor.organ())),
          directory.units(),
          directory.cadres());

  private final class KeptImports implements Imports {
    @Override
    public Optional<Batch> find(UUID id) {
      return Optional.ofNullable(batches.get(id));
    }

    @Override
    public Batch keep(Batch batch) {
      batches.putIfAbsent(batch.id(), batch);
      return Objects.requireNonNull(batches.get(batch.id()));
    }

    @Override
    public Optional<Batch> unfinished() {
      return batches.values().stream().filter(each -> !each.done()).findFirst();
    }

    @Override
    public void finished(UUID batch) {
      Batch there = Objects.requireNonNull(batches.get(batch));
      batches.put(batch, new Batch(batch, there.act(), List.of(), true));
    }
  }

  @BeforeEach
  void knowTheOrgans() {
    for (String each : List.of(CITY, COUNTY)) {
      Organ.Version version =
          new Organ.Version(
              START, each, Organ.Level.COUNTY, "990301", null, null, List.of(), List.of());
      Act act = new Act(Actor.system("test"), new Cause.Step(), LawDays.startOf(START));
      directory.organs().add(Organ.enter(each, version, act), act);
    }
  }

  private static Act act(String key) {
    return new Act(
        SCORER, new Cause.Creation("scope", key, "f"), LawDays.startOf(MONDAY).plusSeconds(60));
  }

  private static ImportRow row(
      int line, String cadre, String name, String unit, String post, String decided, String takes) {
    return new ImportRow(line, cadre, name, COUNTY, COUNTY, unit, post, "", decided, takes, "");
  }

  private static final List<ImportRow> TABLE =
      List.of(
          row(2, "990301-C101", "测甲", "青禾县审计局", "局长", "", "2019-06-01"),
          row(3, "990301-C102", "测乙", "青禾县审计局", "副局长", "", "2020-01-02"),
          row(4, "990301-C101", "测甲", "青禾县统计局", "局长", "2020-02-03", "2020/2/10"));

  private static void refuses(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal().code()).isEqualTo(code));
  }

  @Test
  void showsWhatEachLineWouldDoAndDoesNothing() {
    String before = directory.toString();

    assertThat(imports.preview(TABLE, act("a")))
        .extracting(Line::effect)
        .containsExactly(Effect.ENTERED, Effect.ENTERED, Effect.APPOINTED);
    assertThat(directory).hasToString(before);
  }

  @Test
  void doesWhatItShowed() {
    imports.handle(TABLE, act("a"));

    CadreHistory history = directory.cadre("990301-C101").history();
    assertThat(history.on(START.plusMonths(6)).orElseThrow().posts()).hasSize(1);
    assertThat(history.latest().posts())
        .extracting(CadreHistory.Held::title)
        .containsExactly("局长", "局长");
    assertThat(directory.unitCount()).isEqualTo(2);
    assertThat(directory.knows("990301-C102")).isTrue();
  }

  @Test
  void doesNothingASecondTimeByTheSameKeyOrAnother() {
    imports.handle(TABLE, act("a"));
    String once = directory.toString();

    imports.handle(TABLE, act("a"));
    List<Line> again = imports.handle(TABLE, act("b"));

    assertThat(directory).hasToString(once);
    assertThat(again).extracting(Line::effect).containsOnly(Effect.UNCHANGED);
  }

  @Test
  void importsNoLineWhereOneIsRefused() {
    List<ImportRow> faulty =
        List.of(TABLE.get(0), row(3, "990301-C103", "测丙", "青禾县审计局", "局长", "", "2020-02-30"));
    String before = directory.toString();

    refuses("import-refused", () -> imports.handle(faulty, act("a")));

    assertThat(directory).hasToString(before);
    assertThat(batches).isEmpty();
  }

  @Test
  void finishesATableThatWasBrokenOff() {
    UUID id = ((Cause.Creation) act("a").cause()).id("import");
    batches.put(id, new Imports.Batch(id, act("a"), TABLE, false));

    assertThat(imports.finishOne()).isTrue();
    assertThat(imports.finishOne()).isFalse();
    assertThat(directory.knows("990301-C102")).isTrue();
  }

  @Test
  void endsTheServiceOfThoseWhoRetired() {
    imports.handle(TABLE, act("a"));
    ImportRow retired =
        new ImportRow(2, "990301-C102", "测乙", COUNTY, COUNTY, "", "", "", "2020-03-01", "", "退休");

    assertThat(imports.handle(List.of(retired), act("b")))
        .extracting(Line::effect)
        .containsExactly(Effect.RETIRED);
    assertThat(directory.cadre("990301-C102").history().latest().status())
        .isEqualTo(CadreHistory.Status.RETIRED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "malformed-value, C1, 测甲, 990301-JW, 990301-JW, 局, 局长, '', '', 2020-01-01, ''",
        "malformed-value, 990301-C109, =1+1, 990301-JW, 990301-JW, 局, 局长, '', '', 2020-01-01, ''",
        "malformed-value, 990301-C109, '', 990301-JW, 990301-JW, 局, 局长, '', '', 2020-01-01, ''",
        "malformed-value, 990301-C109, 测, 990301-JW, 990301-JW, '', 局长, '', '', 2020-01-01, ''",
        "malformed-value, 990301-C109, 测, 990301-JW, 990301-JW, 局, 局长, '', '', '', ''",
        "malformed-value, 990301-C109, 测, 990301-JW, 990301-JW, 局, 局长, '', '', 1.1.2020, ''",
        "malformed-value, 990301-C109, 测, 990301-JW, 990301-JW, 局, 局长, BOSS, '', 2020-01-01, ''",
        "malformed-value, 990301-C109, 测, 990301-JW, 990301-JW, 局, 局长, '', '', 2020-01-01, GONE",
        "unknown-organ, 990301-C109, 测, 990399-JW, 990301-JW, 局, 局长, '', '', 2020-01-01, ''",
        "unknown-organ, 990301-C109, 测, 990301-JW, 990300-JW, 局, 局长, '', '', 2020-01-01, ''",
        "name-differs, 990301-C101, 别人, 990301-JW, 990301-JW, 局, 局长, '', '', 2020-01-01, ''",
        "malformed-value, 990301-C101, 测甲, 990301-JW, 990301-JW, 局, 局长, '', '', 2020-01-01, ''",
        "unknown-cadre, 990301-C109, 测, 990301-JW, 990301-JW, '', '', '', 2020-01-01, '', LEFT"
      })
  void tellsWhatIsWrongWithALine(
      String code,
      String cadre,
      String name,
      String organ,
      String managedBy,
      String unit,
      String post,
      String kind,
      String decided,
      String takes,
      @Nullable String status) {
    imports.handle(TABLE, act("a"));
    ImportRow row =
        new ImportRow(
            7,
            cadre,
            name,
            organ,
            managedBy,
            unit,
            post,
            kind,
            decided,
            takes,
            status == null ? "" : status);

    assertThat(imports.preview(List.of(row), act("b")))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.line()).isEqualTo(7);
              assertThat(Objects.requireNonNull(line.refusal()).code()).isEqualTo(code);
            });
  }

  @Test
  void isTheCadreSupervisionOfficesAlone() {
    Act handler = new Act(HANDLER, new Cause.Step(), LawDays.startOf(MONDAY));

    refuses("not-your-signature", () -> imports.preview(TABLE, handler));
  }
}
