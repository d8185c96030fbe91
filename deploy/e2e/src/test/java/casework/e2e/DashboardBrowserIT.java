package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dashboard in a real browser, on a day on which there are matters of every colour. */
@ExtendWith({Town.Visit.class, Dashboards.Visit.class})
@Order(60)
@TestInstance(Lifecycle.PER_CLASS)
class DashboardBrowserIT {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  private static final Map<String, String> SHAPES =
      Map.of("green", "●", "blue", "◆", "yellow", "▲", "red", "■");
  private static final Map<String, String> WORDS =
      Map.of("green", "绿色", "blue", "蓝色", "yellow", "黄色", "red", "红色");

  private final Town town;
  private final Dashboards dashboards;

  DashboardBrowserIT(Town town, Dashboards dashboards) {
    this.town = town;
    this.dashboards = dashboards;
    town.reach(DAY);
  }

  private DashboardPage dashboard(int width, int height) {
    return dashboards.at(width, height);
  }

  @Test
  void leadsFromANumberToItsRowsAndFromAColourToItsExplanation() {
    DashboardPage dashboard = dashboard(1280, 900);
    dashboard.open();
    dashboard.picture("01-signed-out");
    assertThat(dashboard.barriers()).isEmpty();
    dashboard.signIn("city-supervision");
    dashboard.settle();

    showsEveryColourWithShapeAndWord(dashboard);
    assertThat(dashboard.all("header .who").innerText()).contains("鄢守拙", "案件监督管理");
    assertThat(dashboard.text()).contains("2020年3月2日", "云川市纪委监委", "青禾县纪委监委", "白塔县纪委监委");
    dashboard.picture("02-overview");
    assertThat(dashboard.barriers()).isEmpty();

    Locator tile = dashboard.all("a.tile.red");
    int number = Integer.parseInt(tile.locator(".figure").innerText().replaceAll("\\D", ""));
    tile.click();
    dashboard.settle();
    assertThat(dashboard.address()).contains("colour=red");
    com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
            dashboard.main().locator("tbody tr"))
        .hasCount(number);
    dashboard.picture("03-rows-behind-a-number");
    assertThat(dashboard.barriers()).isEmpty();

    dashboard.main().locator("tbody tr a[href*='#/clues/']").first().click();
    dashboard.settle();
    com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
            dashboard.main().locator(".why.red li").first())
        .isVisible();
    assertThat(dashboard.main().locator(".why.red").innerText()).contains("红色", "个工作日");
    assertThat(dashboard.main().innerText())
        .contains("定期评估", "颜色变化")
        .doesNotContain("evaluation", "system:", "undefined", "null");
    dashboard.picture("04-why-red");
    assertThat(dashboard.barriers()).isEmpty();

    isCleanIn(dashboard);
  }

  private static void showsEveryColourWithShapeAndWord(DashboardPage dashboard) {
    for (String colour : List.of("green", "blue", "yellow", "red")) {
      Locator tile = dashboard.all("a.tile." + colour);
      assertThat(tile.innerText())
          .contains(SHAPES.get(colour))
          .contains(WORDS.get(colour))
          .contains("件");
      assertThat(tile.locator(".figure").innerText()).doesNotStartWith("0");
    }
  }

  @Test
  void speaksEnglishWhereAskedTo() {
    DashboardPage dashboard = dashboard(1280, 900);
    dashboard.open();
    dashboard.signIn("city-supervision");
    dashboard.settle();

    dashboard.all("header button[lang=en]").click();
    dashboard.settle();

    assertThat(dashboard.all("html").getAttribute("lang")).isEqualTo("en");
    assertThat(dashboard.main().locator("h1").innerText()).doesNotContainPattern("\\p{IsHan}");
    assertThat(dashboard.all("a.tile.red").innerText())
        .contains("■")
        .doesNotContainPattern("\\p{IsHan}");
    dashboard.picture("05-overview-in-english");
    assertThat(dashboard.barriers()).isEmpty();
    isCleanIn(dashboard);
  }

  @Test
  void opensEveryPageThereIs() {
    DashboardPage dashboard = dashboard(1280, 900);
    dashboard.open();
    dashboard.signIn("city-supervision");
    dashboard.settle();

    for (String hash : List.of("/clues", "/tasks", "/figures", "/runs", "/runs/2020-01-31")) {
      dashboard.go(hash);
      assertThat(
              dashboard.main().locator(".state.failed, .state.missing, .state.forbidden").count())
          .as(hash)
          .isZero();
      assertThat(dashboard.main().locator("tbody tr").count()).as(hash).isPositive();
      dashboard.picture("06" + hash.replace('/', '-'));
      assertThat(dashboard.barriers()).as(hash).isEmpty();
    }
    dashboard.page().navigate(town.door.address("/docs/api/").toString());
    dashboard.settle();
    assertThat(dashboard.main().locator("details.operation").count()).isGreaterThan(30);
    dashboard.picture("07-api");
    assertThat(dashboard.barriers()).isEmpty();
    isCleanIn(dashboard);
  }

  @Test
  void greysOnlyThePanelsOfAServiceThatIsAway() {
    DashboardPage dashboard = dashboard(1280, 900);
    dashboard.open();
    dashboard.signIn("city-head");
    dashboard.settle();

    dashboard.takeAway("/api/talks/");
    dashboard.page().reload();
    dashboard.settle();

    showsEveryColourWithShapeAndWord(dashboard);
    Locator talks = dashboard.panel("党内谈话");
    assertThat(talks.getAttribute("class")).contains("away");
    assertThat(talks.innerText()).contains("暂不可用");
    assertThat(dashboard.all(".tiles").locator("xpath=ancestor::section").getAttribute("class"))
        .doesNotContain("away");
    dashboard.picture("11-talks-are-away");
    assertThat(dashboard.barriers()).isEmpty();
    isCleanIn(dashboard);
  }

  @Test
  void namesTheServicesWhoseTasksAreMissing() {
    DashboardPage dashboard = dashboard(1280, 900);
    dashboard.open();
    dashboard.signIn("city-supervision");
    dashboard.settle();

    dashboard.answer(
        "/api/tasks", "{\"items\":[],\"unavailable\":[\"talk\",\"inspection\"],\"more\":[]}");
    dashboard.go("/tasks");

    assertThat(dashboard.main().innerText()).contains("「谈话」暂时没有应答", "「巡察」暂时没有应答");
    dashboard.picture("12-tasks-are-missing");
    assertThat(dashboard.barriers()).isEmpty();
    isCleanIn(dashboard);
  }

  @Test
  void showsACountyItsOwnAndNoMore() {
    DashboardPage dashboard = dashboard(1280, 900);
    dashboard.open();
    dashboard.signIn("county1-head");
    dashboard.settle();

    assertThat(dashboard.text()).contains("青禾县").doesNotContain("白塔县", "云川市纪委监委");
    dashboard.picture("08-county");
    isCleanIn(dashboard);
  }

  @Test
  void showsTheSameOnAWall() {
    DashboardPage dashboard = dashboard(1920, 1080);
    dashboard.open();
    dashboard.signIn("city-viewer");
    dashboard.settle();
    dashboard.page().navigate(town.door.address("/?wall").toString());
    dashboard.settle();

    showsEveryColourWithShapeAndWord(dashboard);
    dashboard.picture("09-wall");
    assertThat(dashboard.barriers()).isEmpty();
    isCleanIn(dashboard);
  }

  @Test
  void fitsASmallScreen() {
    DashboardPage dashboard = dashboard(390, 844);
    dashboard.open();
    dashboard.signIn("city-head");
    dashboard.settle();

    Object wider =
        dashboard.page().evaluate("document.documentElement.scrollWidth > window.innerWidth");
    dashboard.picture("10-small-screen");
    assertThat(wider).isEqualTo(false);
    isCleanIn(dashboard);
  }

  private static void isCleanIn(DashboardPage dashboard) {
    assertThat(dashboard.complaints()).isEmpty();
    assertThat(dashboard.strangers()).isEmpty();
    assertThat(dashboard.policies())
        .isNotEmpty()
        .allSatisfy(
            policy -> assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe-"));
  }
}
