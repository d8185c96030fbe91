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
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The dashboard as a reader sees it, and what the browser noticed meanwhile. */
final class DashboardPage {

  private static final double PATIENCE = 30_000;
  private static final Set<String> BAD = Set.of("serious", "critical");

  private final Page page;
  private final URI gateway;
  private final Path pictures;
  private final List<String> complaints = new ArrayList<>();
  private final List<Pattern> expected = new ArrayList<>();
  private final List<String> own = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();
  private final List<String> policies = new ArrayList<>();

  DashboardPage(BrowserContext context, URI gateway, Path pictures) {
    this.page = context.newPage();
    this.gateway = gateway;
    this.pictures = pictures;
    page.setDefaultTimeout(PATIENCE);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    page.onConsoleMessage(this::hear);
    page.onPageError(complaints::add);
    page.onRequestFailed(this::failed);
    page.onRequest(this::isFromHere);
    page.onResponse(this::keepPolicy);
  }

  // Before anybody has signed in, the browser itself reports the answer to who is reading, and
  // likewise each answer that says no.
  private void hear(ConsoleMessage message) {
    boolean whoIsIt =
        message.location().contains("/api/me:") && message.text().contains("status of 401");
    String said = message.type() + " " + message.text() + " " + message.location();
    boolean awaited = expected.stream().anyMatch(each -> each.matcher(said).find());
    if (Set.of("error", "warning").contains(message.type()) && !whoIsIt && !awaited) {
      complaints.add(said);
    }
  }

  /** From now on the platform may answer so below that path. */
  void expect(int status, String path) {
    expected.add(Pattern.compile("status of " + status + " .*" + Pattern.quote(path)));
  }

  /** From now on nobody answers below that path. */
  void takeAway(String path) {
    expect(503, path);
    own.add(path);
    page.route(
        address -> URI.create(address).getPath().startsWith(path),
        route -> route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("")));
  }

  /** From now on this is the answer at that path. */
  void answer(String path, String json) {
    own.add(path);
    page.route(
        address -> URI.create(address).getPath().equals(path),
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(json)));
  }

  private void failed(Request request) {
    String said = "failed: " + request.failure() + " " + request.url();
    if (expected.stream().noneMatch(each -> each.matcher(said).find())) {
      complaints.add(said);
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
    URI address = URI.create(response.url());
    boolean ours = own.stream().anyMatch(address.getPath()::startsWith);
    if (address.getPort() == gateway.getPort() && !ours) {
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

  /** The part of the page under that head. */
  Locator panel(String head) {
    return page.locator("section.panel")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("h2", new Page.LocatorOptions().setHasText(head))));
  }

  /** The form of a step, opened. */
  Locator step(String title) {
    Locator step =
        page.locator("details.step")
            .filter(
                new Locator.FilterOptions()
                    .setHas(page.locator("summary", new Page.LocatorOptions().setHasText(title))))
            .first();
    assertThat(step).isVisible();
    if (step.getAttribute("open") == null) {
      step.locator("summary").click();
    }
    assertThat(step.locator("form")).isVisible();
    return step;
  }

  /** Sends a step's form and waits until the page says that it has been done. */
  void take(Locator step) {
    String title = step.locator("summary").innerText();
    step.locator("button[type=submit]").click();
    assertThat(page.locator("#said")).containsText(title);
    settle();
  }

  /** Takes a step that asks for nothing. */
  void take(String title) {
    take(step(title));
  }

  /** The field of that label, which may say that it can be left empty. */
  Locator label(String label) {
    return main().getByLabel(Pattern.compile("^" + label + "\\s*(（可不填）)?$"));
  }

  /** The fields of one of several, such as the first accused. */
  Locator set(String legend) {
    return page.locator("fieldset.set")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("legend", new Page.LocatorOptions().setHasText(legend))));
  }

  /** Names officers: in a list of names where the directory answers, else by their ids. */
  void names(Locator step, String label, String officers) {
    Locator typed = step.locator("textarea, input[type=text]").and(step.getByLabel(label));
    Locator chosen = step.locator("select").and(step.getByLabel(label));
    if (typed.count() > 0) {
      typed.fill(officers);
    } else if (chosen.count() > 0) {
      chosen.selectOption(officers);
    } else {
      for (String each : officers.split("\n")) {
        step.locator("input[type=checkbox][value='" + each + "']").check();
      }
    }
  }

  /**
   * The next answer to a command there comes to nobody, though the command has been carried out.
   */
  void loseTheNextAnswer(String path) {
    expected.add(Pattern.compile("net::ERR_FAILED.*" + Pattern.quote(path)));
    page.route(
        address -> URI.create(address).getPath().equals(path),
        route -> {
          if ("POST".equals(route.request().method())) {
            route.fetch();
            route.abort();
          } else {
            route.resume();
          }
        },
        new Page.RouteOptions().setTimes(1));
  }

  /** The id in the page's address. */
  String matter() {
    String address = page.url();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** Everything the browser keeps for the page, and the address it shows. */
  String kept() {
    return String.valueOf(
            page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
        + page.url();
  }

  void close() {
    page.context().close();
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
