package casework.petition;

import static casework.petition.HotlineClient.anonymous;
import static casework.petition.Office.CITY_HANDLER;
import static casework.petition.Office.CITY_INTAKE;
import static casework.petition.Office.COUNTY1_INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import casework.petition.Office.Answer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A hotline's records come as files too. */
class HotlineFilesIT extends HotlineSetting {

  private static final String HEADING =
      "编号,站点,受理日期,举报方式,举报类型,被举报人姓名,被举报人单位,被举报人职务,被举报人地区,被举报人级别," + "标题,问题细类,主要问题,是否集体,人数\n";

  private String line(String ofSerial, String problem) {
    return ofSerial
        + ",990300,2019-12-30,4,0,测甲,云川市示例局,示例科科长,990300,04,关于示例事项的反映,"
        + problem
        + ",示例正文,是,3\n";
  }

  private JsonNode bring(String query, String text, Charset charset) {
    return hotline()
        .file("/api/hotline/files" + query, "text/csv", text.getBytes(charset))
        .is(200)
        .json();
  }

  @Test
  void isLookedAtLineByLineAndTakenOnceInEitherEncoding() {
    String text = HEADING + line(serial + "-a", "301") + line(serial + "-b", "999");
    Charset gb = Charset.forName("GB18030");
    long before = petitions();

    JsonNode look = bring("?dryRun=true", text, gb);
    assertThat(look.path("taken").asBoolean()).isFalse();
    assertThat(look.path("lines").valueStream().map(HotlineSetting::outcome))
        .containsExactly("registered", "parked");
    assertThat(petitions()).isEqualTo(before);

    assertThat(bring("", text, gb).path("taken").asBoolean()).isTrue();
    JsonNode again = bring("", text, StandardCharsets.UTF_8);
    assertThat(again.at("/lines/0/taken/replayed").asBoolean()).isTrue();
    assertThat(petitions()).isEqualTo(before + 1);
  }

  @Test
  void isTakenWholeOrAsFarAsItIsGoodAsAskedFor() {
    String text = HEADING + line(serial + "-a", "301") + line("mit Leerzeichen", "301");
    long before = petitions();

    JsonNode none = bring("", text, StandardCharsets.UTF_8);
    assertThat(none.path("taken").asBoolean()).isFalse();
    assertThat(none.path("refused").asInt()).isOne();
    assertThat(none.at("/lines/1/refused/field").asString()).isEqualTo("serial");
    assertThat(none.at("/lines/1/place").asInt()).isEqualTo(3);
    assertThat(petitions()).isEqualTo(before);

    JsonNode some = bring("?allOrNothing=false", text, StandardCharsets.UTF_8);
    assertThat(some.path("taken").asBoolean()).isTrue();
    assertThat(petitions()).isEqualTo(before + 1);
  }

  @Test
  void isBroughtByAnOfficerOfTheOrganToo() {
    String list = Office.JSON.writeValueAsString(List.of(anonymous(serial)));

    office.post(CITY_INTAKE, "/api/hotline/files?hotline=12388-test", list).is(200);
    office
        .post(COUNTY1_INTAKE, "/api/hotline/files?hotline=12388-test", list)
        .isProblem(403, "no-hotline-account");
    office
        .post(CITY_HANDLER, "/api/hotline/files?hotline=12388-test", list)
        .isProblem(403, "not-your-role");
    office.get(CITY_INTAKE, "/api/petitions/" + id(serial)).is(200);
  }

  @Test
  void isRefusedWithItsLineWhereItCannotBeReadAndWholeWhereItIsTooLarge() {
    byte[] broken = (HEADING + "\u0001").getBytes(StandardCharsets.UTF_8);
    broken[broken.length - 1] = (byte) 0xFF;
    Answer answer = hotline().file("/api/hotline/files", "text/csv", broken);
    answer.isProblem(422, "unreadable-file");
    assertThat(answer.json().path("line").asInt()).isEqualTo(2);
    byte[] huge = new byte[300 * 1024];
    hotline().file("/api/hotline/files", "text/csv", huge).isProblem(413, "body-too-large");
  }
}
