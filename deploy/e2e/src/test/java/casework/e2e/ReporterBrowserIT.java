package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the dashboard has about reporters: the thread, the opening of a name, and repeats. */
@ExtendWith({Town.Visit.class, Dashboards.Visit.class})
@Order(63)
@TestInstance(Lifecycle.PER_CLASS)
class ReporterBrowserIT {

  private static final String COUNTY = "county2";
  private static final String NAME = "邬试问";

  private final Town town;
  private final Dashboards dashboards;

  ReporterBrowserIT(Town town, Dashboards dashboards) {
    this.town = town;
    this.dashboards = dashboards;
  }

  private DashboardPage dashboardOf(String role) {
    DashboardPage page = dashboards.of(COUNTY + "-" + role);
    page.page().onDialog(Dialog::accept);
    return page;
  }

  private static Map<String, Object> report(String title, String text) {
    Map<String, Object> form =
        Desk.form(
            "letter", title, Desk.person(NAME), Desk.accused("蒲试问", "白塔县水务局", "科长", "990302"));
    form.put("text", text);
    return form;
  }

  private String registered(String title, String text) {
    return town.desk.register(COUNTY, report(title, text)).path("petition").path("id").asString();
  }

  @Test
  void readsWhatAReporterAddsAndAsksHim() throws IOException {
    JsonNode taken = town.desk.register(COUNTY, report("反映水费收取问题", "所述均为虚构，仅用于测试。"));
    String petition = taken.path("petition").path("id").asString();
    String code = taken.path("receipt").asString();
    try (Passer reporter =
        new Passer(town.door.address(), InetAddress.getLoopbackAddress(), Map.of())) {
      reporter.add(
          code, "补充一点情况。", new Passer.File("x.txt", "示例证据".getBytes(StandardCharsets.UTF_8)));

      DashboardPage intake = dashboardOf("intake");
      intake.go("/tasks");
      intake
          .main()
          .locator("a[href='#/petitions/" + petition + "/thread?step=petition-reading']")
          .click();
      intake.settle();
      PlaywrightAssertions.assertThat(intake.all(".thread")).containsText("补充一点情况。");
      Download file =
          intake.page().waitForDownload(() -> intake.all(".thread a[download]").click());
      assertThat(Files.readString(file.path())).isEqualTo("示例证据");
      assertThat(file.suggestedFilename()).isEqualTo("evidence-1.txt");
      intake.take("标记为已读");
      Locator question = intake.step("向举报人提问");
      question.getByLabel("内容").fill("发生在什么时候？");
      intake.picture("60-thread");
      assertThat(intake.barriers()).isEmpty();
      intake.take(question);
      PlaywrightAssertions.assertThat(intake.all(".thread")).containsText("尚未回答");
      isCleanIn(intake);

      assertThat(reporter.look(code)).contains("发生在什么时候？");
    }
  }

  @Test
  void opensANameForAPurposeWithASecondPersonAndShowsItOnce() {
    String petition = registered("反映工程验收问题", "所述均为虚构，仅用于测试。");
    String page = "/petitions/" + petition + "/openings";
    DashboardPage intake = dashboardOf("intake");
    intake.go("/petitions/" + petition);
    intake.main().locator("a[href='#" + page + "']").click();
    intake.settle();
    Locator ask = intake.step("申请查看身份");
    ask.getByLabel("用途").selectOption("name-verification");
    ask.getByLabel("理由").fill("核实是否本人举报");
    intake.picture("61-ask-for-a-name");
    assertThat(intake.barriers()).isEmpty();
    intake.take(ask);
    assertThat(intake.text()).contains("待审批").doesNotContain("批准查看", NAME);

    DashboardPage head = dashboardOf("head");
    head.go(page);
    head.main().locator("button", new Locator.LocatorOptions().setHasText("查看申请理由")).click();
    PlaywrightAssertions.assertThat(head.main()).containsText("核实是否本人举报");
    head.picture("62-decide-on-a-name");
    assertThat(head.barriers()).isEmpty();
    head.take("批准查看");
    assertThat(head.text()).doesNotContain("查看一次", NAME);
    isCleanIn(head);

    intake.go("/tasks");
    intake.go(page);
    intake.main().locator("button", new Locator.LocatorOptions().setHasText("查看一次")).click();
    PlaywrightAssertions.assertThat(intake.all(".identity")).containsText(NAME);
    intake.picture("63-name-shown");
    assertThat(intake.barriers()).isEmpty();
    assertThat(intake.kept()).doesNotContain(NAME);
    intake.go("/tasks");
    assertThat(intake.text()).doesNotContain(NAME);
    isCleanIn(intake);
  }

  @Test
  void decidesWhatIsARepeatAndTakesItBack() {
    String text =
        "白塔县水务局某科长在二〇一九年城区供水管网改造工程中，违规指定施工单位，收受施工方财物，" + "并虚报工程量套取资金，群众对此反映强烈，请予核查。所述均为虚构，仅用于测试。";
    String first = registered("反映供水管网改造工程问题", text);
    String other = registered("关于供水管网改造工程的反映", text.replace("请予核查", "希望查处"));
    String repeat = registered("再次反映供水管网改造工程问题", text + "望早日答复。");
    String number = number(first);
    proposed(other);
    proposed(repeat);

    DashboardPage intake = dashboardOf("intake");
    intake.go("/petitions/duplicates");
    intake.picture("64-possible-repeats");
    assertThat(intake.barriers()).isEmpty();
    intake.main().locator("a[href='#/petitions/duplicates/" + other + "']").click();
    intake.settle();
    intake.take("不是 " + number + " 的重件");
    assertThat(intake.main().innerText()).contains("不是重件");

    intake.go("/petitions/duplicates/" + repeat);
    Locator confirm = intake.step("确认为 " + number + " 的重件");
    confirm.getByLabel("是否同一举报人").selectOption("yes");
    intake.picture("65-a-repeat");
    assertThat(intake.barriers()).isEmpty();
    intake.take(confirm);
    assertThat(intake.main().innerText()).contains("重件，初件为");

    Locator undo = intake.step("撤销重件认定");
    undo.getByLabel("撤销原因").selectOption("new-facts");
    intake.take(undo);
    assertThat(intake.main().innerText()).doesNotContain("重件，初件为");
    isCleanIn(intake);
  }

  private String number(String petition) {
    return town.door
        .get(COUNTY + "-intake", "/api/petitions/" + petition)
        .is(200)
        .path("petition")
        .path("number")
        .asString();
  }

  private void proposed(String petition) {
    await("the proposal for " + petition)
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                town.door.get(COUNTY + "-intake", "/api/petitions/duplicates/" + petition).status()
                    == 200);
  }

  private static void isCleanIn(DashboardPage page) {
    assertThat(page.complaints()).isEmpty();
    assertThat(page.strangers()).isEmpty();
    page.close();
  }
}
