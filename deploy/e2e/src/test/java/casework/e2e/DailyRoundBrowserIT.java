package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** An inspection round at the dashboard: opened, manned with whoever may, authorised, announced. */
@ExtendWith({Town.Visit.class, Dashboards.Visit.class})
@Order(63)
@TestInstance(Lifecycle.PER_CLASS)
class DailyRoundBrowserIT {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  private static final String INSPECTOR = "city-inspector";
  private static final String ORGAN = "990300-JW";

  /** A township's government in the first county, and one in the second. */
  private static final String THERE = "990301-U006";

  private static final String ELSEWHERE = "990302-U006";

  private final Town town;
  private final Dashboards dashboards;

  DailyRoundBrowserIT(Town town, Dashboards dashboards) {
    this.town = town;
    this.dashboards = dashboards;
    town.reach(DAY);
  }

  private DashboardPage dashboardOf(String user) {
    return dashboards.of(user);
  }

  @Test
  void opensARoundWithTargetsAndATeamOfWhomNobodyMustKeepOut() {
    DashboardPage inspector = dashboardOf(INSPECTOR);
    inspector.go("/inspections");
    inspector.main().locator("a[href='#/inspections/rounds/new']").click();
    inspector.settle();
    inspector.main().locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(inspector.label("轮次名称")).hasAttribute("aria-invalid", "true");
    assertThat(inspector.barriers()).isEmpty();
    inspector.label("轮次名称").fill("二〇二〇年第一轮巡察");
    inspector.label("种类").selectOption("routine");
    inspector.main().locator("button[type=submit]").click();

    declares(inspector);
    String round = inspector.matter().replaceFirst("\\?.*", "");
    composes(inspector);
    isCleanIn(inspector);

    DashboardPage head = dashboardOf("city-head");
    head.go("/tasks");
    head.main().locator("a[href='#/inspections/rounds/" + round + "?step=authorise']").click();
    head.take("授权第 1 组组长");
    isCleanIn(head);

    DashboardPage again = dashboardOf(INSPECTOR);
    again.go("/tasks");
    again.main().locator("a[href='#/inspections/rounds/" + round + "?step=announce']").click();
    again.take("发布巡察公告");
    again.go("/inspections/rounds/" + round + "?step=enter");
    again.expect(409, "/api/inspections/rounds/");
    Locator entry = again.step("进驻");
    entry.locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(entry.locator(".refusal")).containsText("自 2020年");
    again.picture("36-too-soon-to-enter");
    assertThat(again.barriers()).isEmpty();
    isCleanIn(again);

    JsonNode kept = town.door.get(INSPECTOR, "/api/inspections/rounds/" + round).is(200);
    assertThat(kept.at("/line/stage").asString()).isEqualTo("announced");
    assertThat(kept.at("/groups/0/complete").asBoolean()).isTrue();
    assertThat(kept.at("/groups/0/targets/0/unit").asString()).isEqualTo(ELSEWHERE);
  }

  /** Two declare; the first is at home in the county whose township is to be inspected. */
  private static void declares(DashboardPage inspector) {
    Locator declarations = inspector.step("登记回避申报");
    declared(inspector.set("申报 1"), "O003", "990301");
    declarations.getByText("再登记一人").click();
    declared(inspector.set("申报 2"), "O004", "990303");
    inspector.picture("34-declare-ties");
    assertThat(inspector.barriers()).isEmpty();
    inspector.take(declarations);
  }

  private static void declared(Locator one, String officer, String area) {
    one.getByLabel("人员").fill(ORGAN + "-" + officer);
    one.getByLabel("工作所在机关").selectOption(ORGAN);
    one.getByLabel("籍贯或居住地代码").fill(area);
  }

  private static void composes(DashboardPage inspector) {
    Locator group = inspector.step("组建第 1 组");
    Locator leader = inspector.set("组员 1");
    Locator other = inspector.set("组员 2");
    Locator unit = inspector.set("被巡察单位 1").getByLabel("被巡察单位");
    leader.getByLabel("人员").fill(ORGAN + "-O003");
    leader.getByLabel("职务").selectOption("LEADER");
    other.getByLabel("人员").fill(ORGAN + "-O013");
    other.getByLabel("职务").selectOption("MEMBER");
    unit.fill(ELSEWHERE);

    inspector.expect(409, "/api/inspections/rounds/");
    group.locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(other).containsText("未作回避申报");
    PlaywrightAssertions.assertThat(other.getByLabel("人员")).isFocused();
    other.getByLabel("人员").fill(ORGAN + "-O004");

    unit.fill(THERE);
    group.locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(leader.getByLabel("人员")).hasAttribute("aria-invalid", "true");
    PlaywrightAssertions.assertThat(leader).containsText("应当回避：地域回避");
    PlaywrightAssertions.assertThat(unit).hasAttribute("aria-invalid", "true");
    PlaywrightAssertions.assertThat(leader.getByLabel("人员")).isFocused();
    inspector.picture("35-must-keep-out");
    assertThat(inspector.barriers()).isEmpty();
    unit.fill(ELSEWHERE);
    inspector.take(group);
  }

  @Test
  void asksForNoMouseAndNoWideScreen() {
    DashboardPage inspector = dashboards.at(390, 844);
    inspector.open();
    inspector.signIn(INSPECTOR);
    inspector.settle();
    inspector.go("/inspections/rounds/new");
    inspector.label("轮次名称").focus();
    inspector.page().keyboard().type("键盘立项");
    inspector.page().keyboard().press("Tab");
    inspector.label("种类").selectOption("special");
    inspector.page().keyboard().press("Tab");
    inspector.page().keyboard().press("Enter");

    inspector.step("登记回避申报");
    Object wider =
        inspector.page().evaluate("document.documentElement.scrollWidth > window.innerWidth");
    inspector.picture("37-a-round-on-a-phone");
    assertThat(wider).isEqualTo(false);
    assertThat(inspector.barriers()).isEmpty();
    isCleanIn(inspector);
  }

  private static void isCleanIn(DashboardPage dashboard) {
    assertThat(dashboard.complaints()).isEmpty();
    assertThat(dashboard.strangers()).isEmpty();
    dashboard.close();
  }
}
