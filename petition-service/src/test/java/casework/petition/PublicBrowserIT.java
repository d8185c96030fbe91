package casework.petition;

import static casework.petition.Office.CITY_INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The public pages in the browser of this machine, phone-sized, with scripts and without. Where no
 * browser is installed this did not run, and says so.
 */
@PetitionApp
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicBrowserIT {

  private static final Path PICTURES = Path.of("target/pictures");
  private static final List<Path> USUAL =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));

  @Autowired Office office;
  @LocalServerPort int port;

  private Playwright playwright;
  private Browser browser;
  private final List<String> strangers = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  void start() {
    Path program = USUAL.stream().filter(Files::isExecutable).findFirst().orElse(null);
    Assumptions.assumeTrue(program != null, "no browser is installed: the pages were not tried");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")));
  }

  @AfterAll
  void stop() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void reportsAsksAndAnswersOnAPhone(boolean scripts) {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setLocale("zh-CN"))) {
      Page page = context.newPage();
      page.onRequest(
          each -> {
            if (!each.url().startsWith(door()) && !each.url().startsWith("data:")) {
              strangers.add(each.url());
            }
          });
      page.onConsoleMessage(each -> complaints.add(each.text()));

      page.navigate(door() + "/public/petitions");
      look(page, scripts, "form");
      page.locator("#title").fill("关于示例事项的反映");
      page.locator("#problem").selectOption("integrity-01");
      page.locator("#text").fill("第一行\n第二行");
      page.locator("#name1").fill("测甲");
      page.locator("#unit1").fill("云川市示例局");
      page.locator("#post1").fill("示例科科长");
      page.locator("#otherRegion1").fill("000000");
      page.locator("#region1").selectOption("990301");
      page.locator("#level1").selectOption("section");
      page.locator("button[type=submit]").click();
      look(page, scripts, "form-faults");
      assertThat(page.locator(".summary").innerText()).contains("六位代码");

      page.locator("#otherRegion1").fill("");
      page.locator("#files")
          .setInputFiles(
              new FilePayload("我的名字.txt", "text/plain", "示例证据".getBytes(StandardCharsets.UTF_8)));
      page.locator("button[type=submit]").click();
      look(page, scripts, "receipt");
      String code = page.locator(".code strong").innerText();
      assertThat(page.url()).isEqualTo(door() + "/public/petitions");

      ask(code);
      page.navigate(door() + "/public/receipts");
      look(page, scripts, "receipts");
      page.locator("#code").fill("0000-0000-0000-0000");
      page.locator("button[type=submit]").click();
      look(page, scripts, "no-such-code");
      page.locator("#code").fill(code);
      page.locator("button[type=submit]").click();
      look(page, scripts, "thread");
      assertThat(page.url()).doesNotContain(code);
      page.locator("textarea").first().fill("在示例路。");
      page.locator("form button").first().click();
      look(page, scripts, "answered");
      assertThat(page.locator(".said").innerText()).contains("在示例路。", "evidence-1.txt");

      page.locator("nav a[hreflang=en]").click();
      look(page, scripts, "english");
      assertThat(page.locator("h1").innerText()).isEqualTo("Ask with your code");
      assertThat(context.cookies()).isEmpty();
    }
    assertThat(strangers).isEmpty();
    assertThat(complaints.stream().filter(each -> !each.contains("status of 4"))).isEmpty();
  }

  private void ask(String code) {
    var petitions =
        office
            .get(CITY_INTAKE, "/api/petitions?channel=web&limit=200")
            .is(200)
            .json()
            .path("items");
    UUID id =
        petitions
            .valueStream()
            .map(each -> UUID.fromString(each.path("id").asString()))
            .filter(
                each ->
                    office
                        .get(CITY_INTAKE, "/api/petitions/" + each + "/slip")
                        .text()
                        .contains(code))
            .findFirst()
            .orElseThrow();
    office
        .post(
            CITY_INTAKE,
            "/api/petitions/" + id + "/thread/questions",
            "{\"text\":\"在哪里发生？\"}",
            "Idempotency-Key",
            UUID.randomUUID().toString())
        .is(201);
  }

  private void look(Page page, boolean scripts, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve((scripts ? "scripts-" : "plain-") + name + ".png"))
            .setFullPage(true));
    if (scripts) {
      assertThat(
              new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getHelp).toList())
          .as(name)
          .isEmpty();
      assertThat(
              (Boolean)
                  page.evaluate(
                      "document.documentElement.scrollWidth <="
                          + " document.documentElement.clientWidth"))
          .as(name + " fits a phone")
          .isTrue();
    }
  }

  private String door() {
    return "http://127.0.0.1:" + port;
  }
}
