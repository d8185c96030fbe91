package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A county's day at the dashboard: every step by its form, each signer at his own. */
@ExtendWith({Town.Visit.class, Dashboards.Visit.class})
@Order(61)
@TestInstance(Lifecycle.PER_CLASS)
class DailyStepsBrowserIT {

  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  private static final String COUNTY = "county2";
  private static final String OFFICERS = "990302-JW-O003\n990302-JW-O004";

  private final Town town;
  private final Dashboards dashboards;

  DailyStepsBrowserIT(Town town, Dashboards dashboards) {
    this.town = town;
    this.dashboards = dashboards;
    town.reach(DAY);
  }

  private DashboardPage dashboardOf(String role) {
    return dashboards.of(COUNTY + "-" + role);
  }

  @Test
  void takesAReportFromItsRegistrationToTheStrikingOffOfItsClue() {
    String petition = registers();
    acceptsAndRefers(petition);
    String clue = town.desk.clueOf(COUNTY, petition);
    distributes(clue);
    studiesAndDisposes(clue);
    recordsTheResultAndStrikesOff(clue);

    assertThat(town.desk.clue(COUNTY + "-supervision", clue).at("/line/stage").asString())
        .isEqualTo("struck-off");
  }

  private String registers() {
    DashboardPage intake = dashboardOf("intake");
    intake.go("/petitions/new");
    intake.main().locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(intake.label("标题")).hasAttribute("aria-invalid", "true");
    assertThat(intake.main().innerText()).contains("请填写");
    intake.picture("20-register");
    assertThat(intake.barriers()).isEmpty();

    intake.label("渠道").selectOption("web");
    intake.label("渠道细分").selectOption("web-12388");
    intake.label("个人实名").check();
    Locator reporter = intake.set("举报人");
    reporter.getByLabel("姓名").fill("邬试言");
    reporter.getByLabel("身份证号").fill("990303198803259916");
    reporter.getByLabel("手机号码").fill("15400009447");
    reporter.getByLabel("地址").fill("云川市云渠路147号14栋304室");
    Locator accused = intake.set("被反映人 1");
    accused.getByLabel("姓名").fill("蒲试七");
    accused.getByLabel("所在单位").fill("白塔县水务局");
    accused.getByLabel("职务").fill("副局长");
    accused.getByLabel("级别").selectOption("section");
    intake.label("标题").fill("反映水务局采购问题");
    intake.label("问题类别").selectOption("integrity-02");
    intake.label("反映内容").fill("所述均为虚构，仅用于测试。");

    intake.expect(422, "/api/petitions");
    intake.main().locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(reporter.getByLabel("身份证号"))
        .hasAttribute("aria-invalid", "true");
    PlaywrightAssertions.assertThat(reporter.getByLabel("身份证号")).isFocused();
    intake.picture("21-refused-beside-its-field");
    assertThat(intake.barriers()).isEmpty();
    reporter.getByLabel("身份证号").fill("990303198803259915");
    intake.main().locator("button[type=submit]").click();

    PlaywrightAssertions.assertThat(intake.all(".slip .receipt")).isVisible();
    String receipt = intake.all(".slip .receipt").innerText();
    intake.picture("22-receipt");
    assertThat(intake.barriers()).isEmpty();
    intake.main().locator("a[href^='#/petitions/']").click();
    intake.settle();
    PlaywrightAssertions.assertThat(intake.main().locator("dl.facts").first()).isVisible();
    assertThat(intake.text()).doesNotContain(receipt);
    assertThat(intake.kept()).doesNotContain(receipt, "邬试言", "蒲试七", "反映水务局");
    isCleanIn(intake);
    return intake.matter();
  }

  private void acceptsAndRefers(String petition) {
    DashboardPage intake = dashboardOf("intake");
    intake.go("/tasks");
    intake
        .main()
        .locator("a[href='#/petitions/" + petition + "?step=petition-acceptance']")
        .click();
    Locator acceptance = intake.step("受理");
    acceptance.getByLabel("受理类别").selectOption("accusation");
    intake.picture("23-accept");
    assertThat(intake.barriers()).isEmpty();
    intake.take(acceptance);
    intake.take("移送线索");
    assertThat(intake.main().innerText()).contains("已移送");
    isCleanIn(intake);
  }

  private void distributes(String clue) {
    DashboardPage supervision = dashboardOf("supervision");
    supervision.go("/clues/" + clue + "?step=register");
    supervision.take("登记编号");
    Locator proposal = supervision.step("提出分办意见");
    proposal.getByLabel("承办部门").selectOption("990302-JW-D2");
    proposal.getByLabel("办理方式").selectOption("own");
    supervision.picture("24-propose");
    supervision.take(proposal);
    isCleanIn(supervision);

    DashboardPage head = dashboardOf("head");
    head.go("/clues/" + clue + "?step=approve");
    head.take("批准分办");
    isCleanIn(head);

    DashboardPage lead = dashboardOf("lead");
    lead.go("/clues/" + clue + "?step=receive");
    Locator handover = lead.step("接收并指定承办人");
    lead.names(handover, "承办人", "990302-JW-O003");
    lead.take(handover);
    isCleanIn(lead);
  }

  private void studiesAndDisposes(String clue) {
    for (String role : new String[] {"lead", "leader", "supervision"}) {
      DashboardPage signer = dashboardOf(role);
      signer.go("/clues/" + clue + "?step=study");
      Locator study = signer.step("登记集体研判");
      study.getByLabel("意见").selectOption("PRELIMINARY");
      signer.names(study, "参加人", OFFICERS);
      signer.take(study);
      isCleanIn(signer);
    }
    DashboardPage head = dashboardOf("head");
    head.go("/clues/" + clue + "?step=dispose");
    Locator disposal = head.step("批准处置方式");
    assertThat(disposal.getByLabel("处置方式").inputValue()).isEqualTo("PRELIMINARY");
    head.expect(409, "/api/clues/");
    disposal.getByLabel("处置方式").selectOption("CONCLUDED");
    disposal.locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(disposal.locator(".refusal")).containsText("与研判结论不符");
    head.picture("25-refused-by-a-rule");
    assertThat(head.barriers()).isEmpty();
    disposal.getByLabel("处置方式").selectOption("PRELIMINARY");
    head.names(disposal, "核查组", OFFICERS);
    head.take(disposal);
    isCleanIn(head);
  }

  private void recordsTheResultAndStrikesOff(String clue) {
    DashboardPage handler = dashboardOf("handler");
    handler.go("/clues/" + clue + "?step=record-result");
    Locator result = handler.step("登记办理结果");
    result.getByLabel("办理结果").selectOption("REMINDED");
    result.getByLabel("谈话提醒").check();
    handler.picture("26-result");
    assertThat(handler.barriers()).isEmpty();
    handler.take(result);
    isCleanIn(handler);

    DashboardPage supervision = dashboardOf("supervision");
    supervision.go("/clues/" + clue + "?step=strike-off");
    supervision.take("对账销号");
    assertThat(supervision.main().locator(".steps").count()).isZero();
    isCleanIn(supervision);
  }

  @Test
  void keepsWhatWasTypedWhereTheMatterHasChangedMeanwhile() {
    String petition =
        town.desk
            .register(
                COUNTY,
                Desk.form(
                    "letter",
                    "反映财务管理问题",
                    Desk.person("邬试言"),
                    Desk.accused("蒲试八", "白塔县财政局", "科长", "990302")))
            .path("petition")
            .path("id")
            .asString();
    DashboardPage intake = dashboardOf("intake");
    intake.go("/petitions/" + petition);
    Locator refusal = intake.step("不予受理");
    refusal.locator("select").selectOption("other-body");

    town.desk.petition(COUNTY, petition, "name-verification", Map.of("genuine", true));
    intake.expect(412, "/api/petitions/");
    refusal.locator("button[type=submit]").click();

    PlaywrightAssertions.assertThat(refusal.locator(".refusal")).containsText("已被他人改动");
    intake.picture("27-changed-meanwhile");
    refusal.locator(".refusal button").click();
    PlaywrightAssertions.assertThat(intake.main().locator("dl.facts").first())
        .not()
        .containsText("署名待核");
    Locator again = intake.step("不予受理");
    PlaywrightAssertions.assertThat(again.locator("select")).hasValue("other-body");
    intake.take(again);
    isCleanIn(intake);
  }

  @Test
  void registersOnceHoweverOftenAFormIsSent() {
    DashboardPage intake = dashboardOf("intake");
    int before = petitions();
    intake.go("/petitions/new");
    intake.label("渠道").selectOption("visit");
    Locator accused = intake.set("被反映人 1");
    accused.getByLabel("姓名").fill("蒲试九");
    accused.getByLabel("所在单位").fill("白塔县住建局");
    accused.getByLabel("职务").fill("股长");
    accused.getByLabel("级别").selectOption("section");
    intake.label("标题").fill("反映工程发包问题");
    intake.label("问题类别").selectOption("integrity-02");
    intake.label("反映内容").fill("所述均为虚构，仅用于测试。");

    intake.loseTheNextAnswer("/api/petitions");
    intake.main().locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(intake.all(".refusal")).containsText("不会重复办理");
    intake.main().locator("button[type=submit]").click();
    PlaywrightAssertions.assertThat(intake.all(".slip .receipt")).isVisible();

    assertThat(petitions()).isEqualTo(before + 1);
    isCleanIn(intake);
  }

  private int petitions() {
    return town.door
        .get(COUNTY + "-intake", "/api/petitions?limit=200")
        .is(200)
        .path("items")
        .size();
  }

  @Test
  void asksForNoMouseAndNoWideScreen() {
    DashboardPage intake = dashboards.at(390, 844);
    intake.open();
    intake.signIn(COUNTY + "-intake");
    intake.settle();
    intake.go("/petitions/new");

    Object wider =
        intake.page().evaluate("document.documentElement.scrollWidth > window.innerWidth");
    intake.picture("28-register-on-a-phone");
    assertThat(wider).isEqualTo(false);
    assertThat(intake.barriers()).isEmpty();

    intake.label("渠道").focus();
    for (int n = 0; n < 4; n++) {
      intake.page().keyboard().press("Tab");
      assertThat(intake.page().evaluate("document.activeElement.matches(':focus-visible')"))
          .isEqualTo(true);
    }
    isCleanIn(intake);
  }

  private static void isCleanIn(DashboardPage dashboard) {
    assertThat(dashboard.complaints()).isEmpty();
    assertThat(dashboard.strangers()).isEmpty();
    dashboard.close();
  }
}
