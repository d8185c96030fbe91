package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Two-way points and warnings at the dashboard: a month declared, verified, put up, objected to and
 * put right, and a card with its three bound parties; each signer at his own page.
 */
@ExtendWith({Town.Visit.class, Dashboards.Visit.class})
@Order(64)
@TestInstance(Lifecycle.PER_CLASS)
class DailyScoreBrowserIT {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  private static final String BOARD = "990300-JW/2020-01";
  private static final String BODY = "city-body1";
  private static final String SCORER = "city-scorer";
  private static final String HEAD = "city-head";
  private static final String ITEM = "Z01";

  private final Town town;
  private final Dashboards dashboards;

  DailyScoreBrowserIT(Town town, Dashboards dashboards) {
    this.town = town;
    this.dashboards = dashboards;
    town.reach(DAY);
  }

  private DashboardPage dashboardOf(String user) {
    return dashboards.of(user);
  }

  @Test
  void takesAMonthFromItsDeclarationToTheCorrectionOfItsBoard() {
    String declaration = declares();
    verifies(declaration);
    publishes();
    objects();
    decides();

    JsonNode board = town.door.get(BODY, "/api/scores/boards/" + BOARD).is(200);
    assertThat(board.at("/line/state").asString()).isEqualTo("corrected");
    assertThat(board.at("/objections/0/outcome").asString()).isEqualTo("upheld");
    assertThat(board.at("/corrections/0/item").asString()).isEqualTo(ITEM);
  }

  private String declares() {
    DashboardPage body = dashboardOf(BODY);
    body.go("/tasks");
    body.main().locator("a[href='#/scores/declarations/new?period=2020-02']").first().click();
    body.settle();
    body.main().locator("a[href='#/scores/declarations/new?period=2020-01']").click();
    Locator item = body.set("项目 1");
    item.getByLabel("项目").selectOption(ITEM);
    item.getByLabel("申报数").fill("0");
    body.main().locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(item.getByLabel("佐证")).isFocused();
    PlaywrightAssertions.assertThat(item).containsText("请填写");
    item.getByLabel("佐证").fill("监督检查台账第一号");
    body.expect(422, "/api/scores/declarations");
    body.main().locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(item.getByLabel("申报数")).hasAttribute("aria-invalid", "true");
    PlaywrightAssertions.assertThat(item.getByLabel("申报数")).isFocused();
    PlaywrightAssertions.assertThat(item).containsText("填报不合要求");
    body.picture("40-declare-a-month");
    assertThat(body.barriers()).isEmpty();

    item.getByLabel("申报数").fill("2");
    body.main().locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(body.main().locator("dl.facts").first()).containsText("已申报");
    assertThat(body.kept()).doesNotContain("监督检查台账");
    isCleanIn(body);
    return body.matter();
  }

  private void verifies(String declaration) {
    DashboardPage scorer = dashboardOf(SCORER);
    scorer.go("/tasks");
    scorer
        .main()
        .locator("a[href='#/scores/declarations/" + declaration + "?step=verify']")
        .click();
    Locator verification = scorer.step("逐项核实");
    Locator verdict = scorer.set(ITEM);
    assertThat(verdict.getByLabel("核实数").inputValue()).isEqualTo("2");
    verdict.getByLabel("核实数").fill("1");
    scorer.expect(409, "/api/scores/declarations/");
    verification.locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(verdict.getByLabel("理由")).hasAttribute("aria-invalid", "true");
    scorer.picture("41-verify-item-by-item");
    assertThat(scorer.barriers()).isEmpty();
    verdict.getByLabel("理由").fill("一次没有佐证。");
    scorer.take(verification);
    PlaywrightAssertions.assertThat(scorer.main().locator("dl.facts").first()).containsText("已核实");
    isCleanIn(scorer);
  }

  private void publishes() {
    DashboardPage scorer = dashboardOf(SCORER);
    scorer.go("/tasks");
    scorer.main().locator("a[href='#/scores/months?period=2020-02']").first().click();
    scorer.settle();
    scorer.expect(409, "/api/scores/boards");
    scorer.main().locator("form button[type=submit]").click();
    PlaywrightAssertions.assertThat(scorer.label("月份")).hasAttribute("aria-invalid", "true");
    PlaywrightAssertions.assertThat(scorer.main().locator("form .fault:visible"))
        .containsText("第一综合派驻纪检监察组");
    scorer.picture("42-too-early-for-the-board");
    assertThat(scorer.barriers()).isEmpty();

    scorer.label("月份").selectOption("2020-01");
    scorer.main().locator("form button[type=submit]").click();
    PlaywrightAssertions.assertThat(scorer.main().locator("table").first())
        .containsText("第一综合派驻纪检监察组");
    isCleanIn(scorer);
  }

  private void objects() {
    DashboardPage body = dashboardOf(BODY);
    body.go("/scores/" + BOARD + "?step=object");
    Locator objection = body.step("提出异议");
    objection.locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(objection.getByLabel("异议理由"))
        .hasAttribute("aria-invalid", "true");
    objection.getByLabel("项目").selectOption(ITEM);
    objection.getByLabel("异议理由").fill("第二次的台账已补交。");
    body.picture("43-object");
    assertThat(body.barriers()).isEmpty();
    body.take(objection);
    PlaywrightAssertions.assertThat(body.main()).containsText("第二次的台账已补交");
    isCleanIn(body);
  }

  private void decides() {
    DashboardPage head = dashboardOf(HEAD);
    head.go("/tasks");
    head.main().locator("a[href='#/scores/" + BOARD + "?step=decide-objection']").click();
    Locator ruling = head.step("裁决第 1 项异议");
    ruling.getByLabel("结果").selectOption("yes");
    ruling.getByLabel("理由").fill("台账属实。");
    ruling.getByText("增加更正项目").click();
    Locator change = head.set("更正 1");
    change.getByLabel("项目").selectOption(ITEM);
    change.getByLabel("认定数").fill("2");
    head.picture("44-decide-on-an-objection");
    assertThat(head.barriers()).isEmpty();
    head.take(ruling);
    PlaywrightAssertions.assertThat(head.main()).containsText("台账属实");
    isCleanIn(head);
  }

  @Test
  void givesACardWithThreeBoundParties() {
    DashboardPage head = dashboardOf(HEAD);
    head.go("/scores");
    head.main().locator("a[href='#/scores/warnings/new']").click();
    head.main().locator("form button[type=submit]").click();
    PlaywrightAssertions.assertThat(head.label("干部编号")).hasAttribute("aria-invalid", "true");
    head.label("干部编号").fill("990500-C001");
    head.main().getByLabel("部署落实迟缓").check();
    head.label("来源").selectOption("survey");
    bound(head.set("包保（分管）县级领导"), "990300-C003");
    bound(head.set("部门主要领导"), "990300-C006");
    bound(head.set("被预警对象"), null);
    head.expect(422, "/api/scores/warnings");
    head.main().locator("form button[type=submit]").click();
    PlaywrightAssertions.assertThat(head.label("干部编号")).isFocused();
    PlaywrightAssertions.assertThat(head.main()).containsText("不在本机关范围内");
    head.picture("45-give-a-card");
    assertThat(head.barriers()).isEmpty();

    head.label("干部编号").fill("990300-C006");
    head.main().locator("form button[type=submit]").click();
    PlaywrightAssertions.assertThat(head.main().locator("dl.facts").first()).containsText("部署落实迟缓");
    PlaywrightAssertions.assertThat(head.main()).containsText("三方包保");
    assertThat(head.barriers()).isEmpty();
    isCleanIn(head);

    JsonNode card = town.door.get(HEAD, "/api/scores/warnings/" + head.matter()).is(200);
    assertThat(card.at("/parties").size()).isEqualTo(3);
    assertThat(card.at("/line/state").asString()).isEqualTo("first-yellow");
  }

  @Test
  void givesATeamItsOwnSituations() {
    DashboardPage head = dashboardOf(HEAD);
    head.go("/scores/warnings/new");
    head.main().getByLabel("领导班子", new Locator.GetByLabelOptions().setExact(true)).check();
    head.label("单位编码").fill("990300-U006");
    head.main().getByLabel("班子不团结").check();
    head.label("来源").selectOption("annual");
    head.main().getByLabel("情形严重，直接红牌").check();
    bound(head.set("包保（分管）县级领导"), "990300-C003");
    bound(head.set("部门主要领导"), "990300-C006");
    bound(head.set("被预警对象"), null);
    head.main().locator("form button[type=submit]").click();
    PlaywrightAssertions.assertThat(head.main().locator("dl.facts").first()).containsText("班子不团结");
    PlaywrightAssertions.assertThat(head.main().locator("dl.facts").first())
        .containsText("云川市交通运输局");
    isCleanIn(head);
  }

  private static void bound(Locator party, @Nullable String who) {
    if (who != null) {
      party.getByLabel("责任人编号").fill(who);
    }
    party.locator("textarea").nth(0).fill("督促整改。");
    party.locator("textarea").nth(1).fill("每周调度一次。");
  }

  @Test
  void asksForNoWideScreen() {
    fits(BODY, "/scores/declarations/new", "46-declare-on-a-phone");
    fits(HEAD, "/scores/warnings/new", "47-a-card-on-a-phone");
  }

  private void fits(String user, String path, String picture) {
    DashboardPage phone = dashboards.at(390, 844);
    phone.open();
    phone.signIn(user);
    phone.settle();
    phone.go(path);
    PlaywrightAssertions.assertThat(phone.main().locator("form")).isVisible();
    Object wider =
        phone.page().evaluate("document.documentElement.scrollWidth > window.innerWidth");
    phone.picture(picture);
    assertThat(wider).isEqualTo(false);
    assertThat(phone.barriers()).isEmpty();
    isCleanIn(phone);
  }

  private static void isCleanIn(DashboardPage dashboard) {
    assertThat(dashboard.complaints()).isEmpty();
    assertThat(dashboard.strangers()).isEmpty();
    dashboard.close();
  }
}
