package casework.petition.intake.domain;

import static casework.petition.intake.domain.SamplePetitions.CITY;
import static casework.petition.intake.domain.SamplePetitions.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import casework.platform.kernel.Rule;
import casework.platform.kernel.RuleKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetenceTest {

  private static final String PROVINCE = "990000-JW";

  private static final Surroundings CITY_ON_THAT_DAY =
      new Surroundings(
          CITY,
          List.of(PROVINCE),
          "C-HEAD",
          List.of(
              new KnownCadre("C-HEAD", "测首", "云川市纪委监委", "书记", CITY),
              new KnownCadre("C-MAYOR", "测长", "云川市人民政府", "市长", PROVINCE),
              new KnownCadre("C-DEPUTY", "测副", "云川市人民政府", "秘书长", CITY),
              new KnownCadre("C-COUNTY", "测县", "青禾县纪委监委", "书记", CITY),
              new KnownCadre("C-NAMESAKE", "测长", "云川市示例局", "科长", CITY)));

  private final Competence competence = new Competence((_, _) -> CITY_ON_THAT_DAY);

  @ParameterizedTest(name = "{5}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          C-DEPUTY, 测副, 云川市人民政府, 秘书长, , our own cadre by id
          C-COUNTY, 测县, 青禾县纪委监委, 书记,   , the head of an organ below by id
          -, 测副, 云川市人民政府, 秘书长,        , our own cadre by name unit and post
          -, 测无, 云川市示例局, 股长,            , nobody the directory knows
          -, 测长, 云川市示例局, 科长,            , a namesake who is fully described and ours
          -, 测长, 某乡卫生院, 会计,              , a namesake in another unit and post
          -, 测首, 某乡卫生院, 会计,              , a namesake of the head elsewhere
          -, 测县, 青禾县纪委监委, 书记,          , the head of an organ below by name
          -, 测无, 云川市人民政府, 秘书长,        , somebody in a post of ours
          """)
  @Rule(value = "R-INT-07", kind = RuleKind.ALLOWS)
  @Rule(value = "R-RT-01", kind = RuleKind.ALLOWS)
  void clears(
      @Nullable String cadre, String name, String unit, String post, String none, String why) {
    assertThatCode(() -> clear(cadre, name, unit, post)).as(why).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{5}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          C-HEAD, 测首, 云川市纪委监委, 书记,     , the own head by id
          C-MAYOR, 测长, 云川市人民政府, 市长,    , a higher organ's cadre by id
          C-HEAD, 某人, 某单位, 某职务,           , the own head by id under another name
          -, 测首, 云川市纪委监委, 书记,          , the own head by name unit and post
          -, 测 首, 云川市纪委 监委, 书记,        , the same with spaces
          -, 测首, 云川市纪委监委, 党组书记,      , the own head with a longer post
          -, 测首, 纪委监委, 科员,                , the own head with a shorter unit and another post
          -, 测首, 某乡卫生院, 书记,              , the own head with the wrong unit
          -, 测长, 云川市人民政府, 市长,          , a higher organ's cadre in full
          -, 测长, 云川市人民政府, 科长,          , the right unit and another post
          -, 某人, 云川市纪委监委, 书记,          , the post of the own head under another name
          -, 测漏, 云川市人民政府, 市长,          , the post of a higher organ's cadre
          C-DEPUTY, 测长, 云川市人民政府, 市长,   , our cadre's id with a higher cadre's description
          """)
  @Rule(value = "R-INT-07", kind = RuleKind.REFUSES)
  @Rule(value = "R-RT-01", kind = RuleKind.REFUSES)
  void refuses(
      @Nullable String cadre, String name, String unit, String post, String none, String why) {
    assertThat(PetitionTest.refusal(() -> clear(cadre, name, unit, post)))
        .as(why)
        .isEqualTo(new PetitionRefusal.BelongsToHigherOrgan());
  }

  @Test
  void refusesTheWholeReportForOneOfSeveralAccused() {
    assertThat(
            PetitionTest.refusal(
                () ->
                    competence.clear(
                        CITY,
                        List.of(
                            accused(1, null, "测无", "云川市示例局", "股长"),
                            accused(2, null, "测首", "云川市纪委监委", "书记")),
                        MONDAY)))
        .isEqualTo(new PetitionRefusal.BelongsToHigherOrgan());
  }

  @Test
  void refusesACadreIdThatNamesNobody() {
    List<Accused> nobody = List.of(accused(1, "C-NOBODY", "测无", "云川市示例局", "股长"));

    assertThat(PetitionTest.refusal(() -> competence.requireKnown(CITY, nobody, MONDAY)).code())
        .isEqualTo("implausible-value");
  }

  @Test
  @Rule("R-RT-01")
  void knowsTheOrganThatAReportBelongsTo() {
    List<Accused> ours = List.of(accused(1, null, "测副", "云川市人民政府", "秘书长"));
    List<Accused> head = List.of(accused(1, null, "测首", "云川市纪委监委", "书记"));

    assertThat(competence.higherOwner(CITY, ours, MONDAY)).isEmpty();
    assertThat(competence.higherOwner(CITY, head, MONDAY)).contains(PROVINCE);
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          C-DEPUTY, 测副, 云川市人民政府, 秘书长, C-DEPUTY
          C-DEPUTY, 某人, 某单位, 某职务,         C-DEPUTY
          -, 测副, 云川市人民政府, 秘书长,        C-DEPUTY
          -, 测 副, 云川市人民政府, 秘书长,       C-DEPUTY
          -, 测副, 云川市人民政府, 科长,          -
          -, 测副, 某乡卫生院, 会计,              -
          -, 某人, 云川市人民政府, 秘书长,        -
          C-NOBODY, 测无, 云川市示例局, 股长,     -
          C-HEAD, 测首, 云川市纪委监委, 书记,     -
          -, 测长, 云川市人民政府, 市长,          -
          """)
  void identifiesOnlyWhomTheDescriptionFitsInFull(
      @Nullable String cadre, String name, String unit, String post, @Nullable String identified) {
    List<Accused> one = List.of(accused(1, cadre, name, unit, post));

    assertThat(competence.identified(CITY, one, MONDAY))
        .isEqualTo(identified == null ? List.of() : List.of(identified));
  }

  @Test
  void identifiesNobodyWhereTwoFit() {
    KnownCadre one = new KnownCadre("C-1", "测双", "云川市示例局", "科长", CITY);
    KnownCadre other = new KnownCadre("C-2", "测双", "云川市示例局", "科长", CITY);
    Competence twins =
        new Competence(
            (_, _) -> new Surroundings(CITY, List.of(PROVINCE), null, List.of(one, other)));
    Accused either = accused(1, null, "测双", "云川市示例局", "科长");
    Accused second = accused(2, "C-2", "测双", "云川市示例局", "科长");

    assertThat(twins.identified(CITY, List.of(either), MONDAY)).isEmpty();
    assertThat(twins.identified(CITY, List.of(either, second, second), MONDAY))
        .containsExactly("C-2");
  }

  private Clearance clear(@Nullable String cadre, String name, String unit, String post) {
    return competence.clear(CITY, List.of(accused(1, cadre, name, unit, post)), MONDAY);
  }

  private static Accused accused(
      int number, @Nullable String cadre, String name, String unit, String post) {
    return new Accused(number, name, unit, post, new RegionCode("990300"), "section", cadre);
  }
}
