package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
@ExtendWith({Town.Visit.class, Dashboards.Visit.class})
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
  private final Dashboards dashboards;

  DailyTalkAndProblemBrowserIT(Town town, Dashboards dashboards) {
    this.town = town;
    this.dashboards = dashboards;
    town.reach(DAY);
  }

  private DashboardPage dashboardOf(String role) {
    return dashboards.of(COUNTY + "-" + role);
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

  @Test
  void settlesAProblemWithEvidenceThatSomebodyElseVerifies() {
    String problem = aProblemOnPaper();

    DashboardPage handler = dashboardOf("handler");
    handler.go("/tasks");
    handler
        .main()
        .locator("a[href='#/inspections/problems/" + problem + "?step=plan']")
        .first()
        .click();
    Locator plan = handler.step("登记整改方案");
    plan.getByLabel("责任人").fill("局办公室");
    plan.getByLabel("整改措施").fill("完善制度。仅用于测试。");
    handler.picture("32-plan-a-rectification");
    assertThat(handler.barriers()).isEmpty();
    handler.take(plan);
    Locator report = handler.step("报送整改情况");
    report.getByLabel("整改情况和佐证").fill("制度已印发。仅用于测试。");
    handler.take(report);
    isCleanIn(handler);

    DashboardPage lead = dashboardOf("lead");
    lead.go("/inspections/problems/" + problem + "?step=verify");
    Locator verification = lead.step("核实销账");
    verification.getByLabel("核实结果").selectOption("no");
    verification.getByLabel("退回理由").selectOption(new String[] {firstReason()});
    lead.take(verification);
    isCleanIn(lead);

    DashboardPage again = dashboardOf("handler");
    again.go("/inspections/problems/" + problem);
    Locator more = again.step("报送整改情况");
    more.getByLabel("整改情况和佐证").fill("已补充佐证。仅用于测试。");
    again.take(more);
    isCleanIn(again);

    DashboardPage last = dashboardOf("lead");
    last.go("/inspections/problems/" + problem + "?step=verify");
    Locator cleared = last.step("核实销账");
    cleared.getByLabel("核实结果").selectOption("yes");
    last.picture("33-verify");
    assertThat(last.barriers()).isEmpty();
    last.take(cleared);
    PlaywrightAssertions.assertThat(last.main().locator("dl.facts").first()).containsText("销账日期");
    isCleanIn(last);

    JsonNode settled =
        town.door.get(COUNTY + "-lead", "/api/inspections/problems/" + problem).is(200);
    assertThat(settled.at("/line/stage").asString()).isEqualTo("cleared");
    assertThat(settled.at("/rejections").size()).isEqualTo(1);
  }

  private String firstReason() {
    return town.door
        .get(INSPECTOR, "/api/code-sets/inspection-rejection-reason")
        .is(200)
        .at("/items/0/code")
        .asString();
  }

  /** A problem of an earlier round, taken over from paper and with the county's second room. */
  private String aProblemOnPaper() {
    String number = "纸巡〔2019〕" + Desk.key().substring(4, 12) + "号";
    String round =
        taken(
            "/api/inspections/rounds/take-over",
            Map.of(
                "number",
                number,
                "name",
                "上一轮巡察",
                "kind",
                "routine",
                "openedOn",
                "2019-09-02",
                "closedOn",
                "2019-12-20",
                "groups",
                1,
                "people",
                5,
                "targets",
                1,
                "effect",
                Map.of("recovered", "0", "retrieved", "0", "accountable", 0, "punished", 0)));
    return taken(
        "/api/inspections/rounds/" + round + "/problems/take-over",
        Map.of(
            "number", "1",
            "category", firstCategory(),
            "fedBackOn", "2019-12-20",
            "unit",
                Map.of(
                    "unit", "白塔县农业农村局",
                    "kind", "DEPARTMENT",
                    "organ", ORGAN,
                    "region", "990302"),
            "supervision", Map.of("supervisor", ORGAN, "department", ORGAN + "-D2")));
  }

  private String firstCategory() {
    return town.door
        .get(INSPECTOR, "/api/code-sets/inspection-problem-category")
        .is(200)
        .at("/items/0/code")
        .asString();
  }

  private String taken(String path, Map<String, ?> row) {
    return town.door
        .post(INSPECTOR, path, Map.of("rows", List.of(row)), Map.of("Idempotency-Key", Desk.key()))
        .is(201)
        .at("/lines/0/matter")
        .asString();
  }

  private static void isCleanIn(DashboardPage dashboard) {
    assertThat(dashboard.complaints()).isEmpty();
    assertThat(dashboard.strangers()).isEmpty();
    dashboard.close();
  }
}
