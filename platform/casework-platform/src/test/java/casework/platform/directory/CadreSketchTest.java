package casework.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import casework.platform.directory.CadreSketch.Place;
import casework.platform.store.LocalStore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

class CadreSketchTest {

  @RegisterExtension static final LocalStore STORE = new LocalStore();

  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);

  private final DirectoryCopy directory =
      new DirectoryCopy(
          STORE.fresh(),
          () -> {
            throw new IllegalStateException("no broker");
          },
          JsonMapper.shared());

  @BeforeEach
  void learn() {
    learn(
        "unit/990301-U001",
        """
        {"unit": "990301-U001", "versions": [{"validFrom": "2019-01-01", "name": "示例县政府",
          "organ": "990301-JW", "kind": "GOVERNMENT", "active": true, "posts": []}]}
        """);
    learn(
        "cadre/990301-C001",
        """
        {"cadre": "990301-C001", "versions": [
          {"validFrom": "2019-01-01", "name": "测一", "organ": "990301-JW", "managedBy": "990300-JW",
           "status": "SERVING", "posts": [
             {"unit": "990301-U009", "post": "990301-U009-P02", "title": "组员", "kind": "TEAM_MEMBER",
              "since": "2019-01-01"},
             {"unit": "990301-U001", "post": "990301-U001-P01", "title": "县长", "kind": "PRINCIPAL",
              "since": "2019-01-01"}]},
          {"validFrom": "2020-06-01", "name": "测一", "organ": "990301-JW", "managedBy": "990300-JW",
           "status": "RETIRED", "posts": []}]}
        """);
    learn(
        "990302-JW",
        """
        {"organ": "990302-JW", "versions": [{"organ": "990302-JW", "name": "示例", "level": "COUNTY",
          "region": "990302", "parent": null, "head": null, "departments": [],
          "cadres": [{"cadre": "990302-C001", "name": "测二", "unit": "示例局", "post": "局长",
            "managedBy": "990302-JW"}], "validFrom": "2018-01-01"}]}
        """);
  }

  private void learn(String key, String history) {
    directory.learn(key, history.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void tellsOfACadreByHisOwnRecordWithHisFirstPostBeforeAllOthers() {
    CadreSketch found = CadreSketch.find(directory, "990301-C001", DAY).orElseThrow();

    assertThat(found.name()).isEqualTo("测一");
    assertThat(found.places())
        .containsExactly(new Place("示例县政府", "县长"), new Place("990301-U009", "组员"));
    assertThat(found.unit()).isEqualTo("示例县政府");
    assertThat(found.toString()).doesNotContain("测一");
  }

  @Test
  void tellsOfOneWhoHasRetiredByNameAlone() {
    CadreSketch found = CadreSketch.find(directory, "990301-C001", DAY.plusYears(1)).orElseThrow();

    assertThat(found.unit()).isEmpty();
    assertThat(found.post()).isEmpty();
    assertThat(found.name()).isEqualTo("测一");
  }

  @Test
  void tellsOfACadreByAnOrgansListWhereHeHasNoRecord() {
    assertThat(CadreSketch.find(directory, "990302-C001", DAY))
        .contains(new CadreSketch("990302-C001", "测二", java.util.List.of(new Place("示例局", "局长"))));
  }

  @Test
  void knowsNobodyElse() {
    assertThat(CadreSketch.find(directory, "990302-C009", DAY)).isEmpty();
    assertThat(CadreSketch.find(directory, "990302-C001", LocalDate.of(2017, 1, 1))).isEmpty();
  }
}
