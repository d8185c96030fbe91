package casework.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The dashboard as a reader sees it, and what the browser noticed meanwhile. */
final class DashboardPage {

  private static final Set<String> BAD = Set.of("serious", "critical");

  private final Page page;
  private final URI gateway;
  private final Path pictures;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();
  private final List<String> policies = new ArrayList<>();

  DashboardPage(BrowserContext context, URI gateway, Path pictures) {
    this.page = context.newPage();
    this.gateway = gateway;
    this.pictures = pictures;
    page.setDefaultTimeout(30_000);
    page.onConsoleMessage(this::hear);
    page.onPageError(complaints::add);
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
    page.onRequest(this::isFromHere);
    page.onResponse(this::keepPolicy);
  }

  // Before anybody has signed in, the browser itself reports the answer to who is reading.
  private void hear(ConsoleMessage message) {
    boolean whoIsIt =
        message.location().contains("/api/me:") && message.text().contains("status of 401");
    if (Set.of("error", "warning").contains(message.type()) && !whoIsIt) {
      complaints.add(message.type() + " " + message.text() + " " + message.location());
    }
  }

  private void isFromHere(Request request) {
    URI address = URI.create(request.url());
    boolean ours = "127.0.0.1".equals(address.getHost()) || "data".equals(address.getScheme());
    if (!ours) {
      strangers.add(request.url());
    }
  }

  private void keepPolicy(Response response) {
    if (URI.create(response.url()).getPort() == gateway.getPort()) {
      policies.add(response.headers().getOrDefault("content-security-policy", "none"));
    }
  }

  void open() {
    page.navigate(gateway.toString());
  }

  /** Through the gateway to Keycloak's own page and back. */
  void signIn(String user) {
    page.locator("main a.button").click();
    page.locator("#username").fill(user);
    page.locator("#password").fill(user + "-demo");
    page.locator("#kc-login, [type=submit]").first().click();
    page.waitForURL(Pattern.compile(Pattern.quote(gateway.toString()) + "/?(#.*)?"));
  }

  /** A page of the dashboard by its address after the hash, once it is complete. */
  void go(String hash) {
    page.navigate(gateway.resolve("/#" + hash).toString());
    settle();
  }

  /** Nothing is being read any more. */
  void settle() {
    assertThat(page.locator("main h1").first()).isVisible();
    assertThat(page.locator("main .state.loading")).hasCount(0);
  }

  Locator main() {
    return page.locator("main");
  }

  Locator all(String selector) {
    return page.locator(selector);
  }

  String title() {
    return page.title();
  }

  String text() {
    return page.locator("body").innerText();
  }

  String address() {
    return page.url();
  }

  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(pictures.resolve(name + ".png")).setFullPage(true));
  }

  /** What those who cannot see, or use a keyboard, would stumble over. */
  List<String> barriers() {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> BAD.contains(String.valueOf(rule.getImpact())))
            .map(DashboardPage::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getImpact()
        + " "
        + rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  List<String> complaints() {
    return complaints;
  }

  /** Addresses that were asked for and are not on this machine. */
  List<String> strangers() {
    return strangers;
  }

  List<String> policies() {
    return policies;
  }

  Page page() {
    return page;
  }
}
