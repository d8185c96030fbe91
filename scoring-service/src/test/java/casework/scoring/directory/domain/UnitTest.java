package casework.scoring.directory.domain;

import static casework.scoring.directory.SampleCadres.COUNTY;
import static casework.scoring.directory.SampleCadres.HANDLER;
import static casework.scoring.directory.SampleCadres.MONDAY;
import static casework.scoring.directory.SampleCadres.START;
import static casework.scoring.directory.SampleCadres.by;
import static casework.scoring.directory.SampleCadres.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casework.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  private static final UnitCode CODE = new UnitCode("990301-U003");

  private static Unit.Version version(LocalDate from, String name, Unit.Post... posts) {
    return new Unit.Version(from, name, COUNTY, UnitKind.GOVERNMENT, null, true, List.of(posts));
  }

  private static Unit aUnit() {
    return Unit.enter(CODE, version(START, "a"), on(START)).next();
  }

  @Test
  void holdsEachVersionUntilTheNext() {
    Unit unit = aUnit().revise(version(MONDAY, "b"), on(MONDAY)).next();

    assertThat(unit.on(START.minusDays(1))).isEmpty();
    assertThat(unit.on(MONDAY.minusDays(1)).orElseThrow().name()).isEqualTo("a");
    assertThat(unit.on(MONDAY).orElseThrow().name()).isEqualTo("b");
  }

  @Test
  void isTheSameHoweverLateAVersionCame() {
    Unit.Version early = version(LocalDate.of(2019, 6, 1), "c");

    assertThat(
            aUnit()
                .revise(version(MONDAY, "b"), on(MONDAY))
                .next()
                .revise(early, on(MONDAY))
                .next())
        .isEqualTo(
            aUnit()
                .revise(early, on(MONDAY))
                .next()
                .revise(version(MONDAY, "b"), on(MONDAY))
                .next());
  }

  @Test
  void getsAPostOnceForEachTitleAndManager() {
    Unit once = aUnit().withPost("局长", PostKind.PRINCIPAL, COUNTY, on(MONDAY)).orElseThrow().next();

    assertThat(once.named("局长", COUNTY).orElseThrow().code()).isEqualTo("990301-U003-P01");
    assertThat(once.on(START).orElseThrow().posts()).hasSize(1);
    assertThat(once.withPost("局长", PostKind.PRINCIPAL, COUNTY, on(MONDAY))).isEmpty();
    assertThat(
            once.withPost("副局长", PostKind.TEAM_MEMBER, COUNTY, on(MONDAY))
                .orElseThrow()
                .next()
                .named("副局长", COUNTY)
                .orElseThrow()
                .code())
        .isEqualTo("990301-U003-P02");
  }

  @Test
  void refusesAPostOfAnotherUnitOrTwice() {
    Unit.Post foreign = new Unit.Post("990301-U004-P01", "t", PostKind.OTHER, COUNTY);
    Unit.Post own = new Unit.Post("990301-U003-P01", "t", PostKind.OTHER, COUNTY);

    assertThatThrownBy(() -> Unit.enter(CODE, version(START, "a", foreign), on(START)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> version(START, "a", own, own)).isInstanceOf(Refused.class);
    assertThat(Unit.enter(CODE, version(START, "a", own), on(START)).events())
        .containsExactly(new Unit.UnitRevised(CODE, COUNTY, START));
  }

  @Test
  void isWrittenByTheCadreSupervisionOfficeAlone() {
    assertThatThrownBy(() -> aUnit().revise(version(MONDAY, "b"), by(HANDLER, MONDAY)))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "990301", "990301-U1", "99030-U001", "990301-C001", "990301-U0000001"})
  void knowsNoCodeOfAnotherForm(String code) {
    assertThatThrownBy(() -> new UnitCode(code)).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({
    "青禾县纪委监委, DISCIPLINE",
    "青禾县委员会, PARTY_COMMITTEE",
    "云川市党委, PARTY_COMMITTEE",
    "示例省发展和改革委员会, DEPARTMENT",
    "云川市人大常委会, DEPARTMENT",
    "青禾县人民政府, GOVERNMENT",
    "青禾县城关镇人民政府, TOWNSHIP",
    "云川市第一人民医院, INSTITUTION",
    "示例省大学, INSTITUTION",
    "云川城投公司, ENTERPRISE",
    "青禾县水务局, DEPARTMENT"
  })
  void readsWhatSortOfUnitANameMakesLikely(String name, UnitKind kind) {
    assertThat(UnitKind.likely(name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "书记, PRINCIPAL",
    "县长, PRINCIPAL",
    "主任, PRINCIPAL",
    "副书记, TEAM_MEMBER",
    "副县长, TEAM_MEMBER",
    "常务副市长, TEAM_MEMBER",
    "党组成员, TEAM_MEMBER",
    "科员, OTHER"
  })
  void readsWhatATitleMakesLikely(String title, PostKind kind) {
    assertThat(PostKind.likely(title)).isEqualTo(kind);
  }
}
