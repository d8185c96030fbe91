package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casework.demo.office.LawTime;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * The last two of a county's daily steps at the dashboard: a talk from its plan to its file, and a
 * problem of an inspection until it is off the account.
 */
@ExtendWith(Town.Visit.class)
@Order(62)
@TestInstance(Lifecycle.PER_CLASS)
class DailyTalkAndProblemBrowserIT {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  private static final String COUNTY = "county2";
  private static final String ORGAN = "990302-JW";

  /** The county's party secretary, and the head of one of its bureaus. */
  private static final String SECRETARY = "990302-C002";

  private static final String BUREAU = "990302-C005";
  private static final String INSPECTOR = "city-inspector";

  private final Town town;
  private @Nullable Dashboards dashboards;

  DailyTalkAndProblemBrowserIT(Town town) {
    this.town = town;
  }

  @BeforeAll
  void opensABrowser() throws IOException {
    dashboards = Dashboards.of(town);
    if (town.today().isBefore(DAY)) {
      town.time.moveTo(LawTime.morning(DAY));
    }
  }

  @BeforeEach
  void hasABrowser() {
    assumeTrue(Objects.requireNonNull(dashboards).areThere(), Dashboards.NOT_RUN);
  }

  @AfterAll
  void closesIt() {
    Objects.requireNonNull(dashboards).close();
  }

  private DashboardPage dashboardOf(String role) {
    return Objects.requireNonNull(dashboards).of(COUNTY + "-" + role);
  }

  @Test
  void takesATalkFromItsPlanToItsFileWithWhatWasPromised() {
    DashboardPage lead = dashboardOf("lead");
    lead.go("/talks/new");
    lead.label("种类").selectOption("HEART_TO_HEART");
    lead.label("承办部门").selectOption(ORGAN + "-D2");
    lead.label("由谁提出").selectOption("OWN");
    lead.label("谈话人身份").selectOption("PRINCIPAL");
    lead.label("谈话人").fill(SECRETARY);
    lead.label("代表的“一把手”").fill(SECRETARY);
    Locator person = lead.set("谈话对象");
    person.getByLabel("干部编号").fill(BUREAU);
    person.getByLabel("与“一把手”的关系").selectOption("SUBORDINATE_PRINCIPAL");
    lead.label("谈话方案").fill("谈心谈话。所述均为虚构，仅用于测试。");
    lead.label("已了解健康状况").check();
    lead.label("已了解思想状况").check();
    lead.picture("30-plan-a-talk");
    assertThat(lead.barriers()).isEmpty();
    lead.main().locator("button[type=submit]").first().click();

    Locator record = lead.step("记录谈话");
    record.getByLabel("地点").fill("县委谈话室");
    record.getByLabel("双向交换看法").check();
    record.getByLabel("深入讨论存在的问题").check();
    record.getByLabel("谈话记录").fill("交换了看法。仅用于测试。");
    lead.picture("31-record-a-talk");
    assertThat(lead.barriers()).isEmpty();
    lead.take(record);
    String talk = lead.matter().replaceFirst("\\?.*", "");

    Locator promise = lead.step("登记整改承诺");
    promise.getByLabel("承诺内容").fill("一个月内完善制度。仅用于测试。");
    lead.take(promise);
    lead.take("承诺兑现");
    lead.take("归档");
    assertThat(lead.kept()).doesNotContain("交换了看法", "完善制度");
    isCleanIn(lead);

    JsonNode closed = town.door.get(COUNTY + "-lead", "/api/talks/" + talk).is(200);
    assertThat(closed.at("/line/stage").asString()).isEqualTo("closed");
    assertThat(closed.at("/conduct/promises/0/keptOn").asString())
        .isEqualTo(town.today().toString());
  }

  private static void isCleanIn(DashboardPage dashboard) {
    assertThat(dashboard.complaints()).isEmpty();
    assertThat(dashboard.strangers()).isEmpty();
    dashboard.close();
  }
}
