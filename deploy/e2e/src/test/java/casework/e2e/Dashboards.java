package casework.e2e;

import casework.testkit.files.Repository;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Windows of the machine's browser onto the dashboard; an officer signs in once for all of them.
 */
final class Dashboards implements AutoCloseable {

  private static final String NOT_RUN =
      "NOT RUN: the dashboard was not tested in a browser. There is no chromium on this machine;"
          + " install chromium and fonts-noto-cjk, or name another Chromium in CASEWORK_CHROMIUM.";

  private final Town town;
  private final Chromium chromium;

  /** What the browser keeps of an officer who has signed in. */
  private final Map<String, String> signedIn = new HashMap<>();

  private Dashboards(Town town, Path program) {
    this.town = town;
    this.chromium = Chromium.start(program);
  }

  /** A window that nobody has signed in at. */
  DashboardPage at(int width, int height) {
    return window(options(width, height));
  }

  /** Where that officer has signed in already. */
  DashboardPage of(String user) {
    DashboardPage dashboard = window(options(1280, 900).setStorageState(signedIn.get(user)));
    dashboard.open();
    if (!signedIn.containsKey(user)) {
      dashboard.signIn(user);
      signedIn.put(user, dashboard.page().context().storageState());
    }
    dashboard.settle();
    return dashboard;
  }

  private DashboardPage window(Browser.NewContextOptions options) {
    BrowserContext context = chromium.browser().newContext(options);
    return new DashboardPage(context, town.door.address("/"), pictures());
  }

  private static Browser.NewContextOptions options(int width, int height) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setLocale("zh-CN")
        .setTimezoneId("Asia/Shanghai")
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private static Path pictures() {
    return Repository.here().path("deploy/e2e/target/screenshots");
  }

  private void closeWindows() {
    chromium.browser().contexts().forEach(BrowserContext::close);
  }

  @Override
  public void close() {
    chromium.close();
  }

  /**
   * Hands the one browser to every test class that asks for it, and closes a class's windows behind
   * it. Where the machine has none the class does not run, and says so.
   */
  static final class Visit implements ParameterResolver, ExecutionCondition, AfterAllCallback {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Chromium.installed().isPresent()) {
        return ConditionEvaluationResult.enabled("there is a browser");
      }
      System.out.println("*** " + context.getDisplayName() + " " + NOT_RUN);
      return ConditionEvaluationResult.disabled(NOT_RUN);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Dashboards.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return store(context)
          .computeIfAbsent(
              Dashboards.class,
              _ -> new Dashboards(Town.Visit.of(context), Chromium.installed().orElseThrow()),
              Dashboards.class);
    }

    @Override
    public void afterAll(ExtensionContext context) {
      Dashboards opened = store(context).get(Dashboards.class, Dashboards.class);
      if (opened != null) {
        opened.closeWindows();
      }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
      return context.getRoot().getStore(Namespace.create(Dashboards.class));
    }
  }
}
