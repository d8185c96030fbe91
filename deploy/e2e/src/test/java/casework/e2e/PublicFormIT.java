package casework.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reporter with a phone, through the gateway: reports, asks with his code, adds something. */
@ExtendWith(Town.Visit.class)
@Order(70)
class PublicFormIT {

  private static final Path PICTURES = Path.of("target/pictures/public");

  private final Town town;

  PublicFormIT(Town town) {
    this.town = town;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void reportsAndAsksWithoutAnAccount(boolean scripts) {
    Path program = Chromium.installed().orElse(null);
    assumeTrue(program != null, "no browser is installed: the public pages were not tried");
    List<String> strangers = new ArrayList<>();
    String door = town.door.address().toString().replaceFirst("/$", "");
    try (Chromium chromium = Chromium.start(program);
        BrowserContext context =
            chromium
                .browser()
                .newContext(
                    new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(390, 844)
                        .setLocale("zh-CN"))) {
      Page page = context.newPage();
      page.onRequest(
          each -> {
            if (!each.url().startsWith(door) && !each.url().startsWith("data:")) {
              strangers.add(each.url());
            }
          });

      page.navigate(door + "/public/petitions");
      look(page, scripts, "form");
      page.locator("#title").fill("关于示例事项的反映");
      page.locator("#problem").selectOption("integrity-01");
      page.locator("#text").fill("示例正文");
      page.locator("#name1").fill("测手机");
      page.locator("#unit1").fill("云川市示例局");
      page.locator("#post1").fill("示例科科长");
      page.locator("#region1").selectOption("990301");
      page.locator("#level1").selectOption("section");
      page.locator("button[type=submit]").click();
      look(page, scripts, "receipt");
      String code = page.locator(".code strong").innerText();

      page.navigate(door + "/public/receipts");
      page.locator("#code").fill(code);
      page.locator("button[type=submit]").click();
      look(page, scripts, "thread");
      page.locator("textarea").first().fill("补充一点。");
      page.locator("form button").first().click();
      look(page, scripts, "added");

      assertThat(page.locator(".said").innerText()).contains("补充一点。");
      assertThat(page.url()).doesNotContain(code);
      assertThat(context.cookies()).isEmpty();
    }
    assertThat(strangers).isEmpty();
  }

  private static void look(Page page, boolean scripts, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve((scripts ? "scripts-" : "plain-") + name + ".png"))
            .setFullPage(true));
    if (scripts) {
      assertThat(
              new AxeBuilder(page).analyze().getViolations().stream().map(Rule::getHelp).toList())
          .as(name)
          .isEmpty();
    }
  }
}
