package casework.e2e;

import casework.testkit.files.Repository;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Windows of the machine's browser onto the dashboard. */
final class Dashboards implements AutoCloseable {

  private static final String NOT_RUN =
      "NOT RUN: the dashboard was not tested in a browser. There is no chromium on this machine;"
          + " install chromium and fonts-noto-cjk, or name another Chromium in CASEWORK_CHROMIUM.";

  private final Town town;
  private final Chromium chromium;

  private Dashboards(Town town, Path program) {
    this.town = town;
    this.chromium = Chromium.start(program);
  }

  DashboardPage at(int width, int height) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai")
                    .setReducedMotion(ReducedMotion.REDUCE));
    return new DashboardPage(context, town.door.address("/"), pictures());
  }

  /** Where somebody has signed in already. */
  DashboardPage of(String user) {
    DashboardPage dashboard = at(1280, 900);
    dashboard.open();
    dashboard.signIn(user);
    dashboard.settle();
    return dashboard;
  }

  private static Path pictures() {
    return Repository.here().path("deploy/e2e/target/screenshots");
  }

  @Override
  public void close() {
    chromium.close();
  }

  /**
   * Hands each test class a browser of its own, closed behind it with all its pages. Where the
   * machine has none the class does not run, and says so.
   */
  static final class Visit implements ParameterResolver, ExecutionCondition {

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
      return context
          .getStore(Namespace.create(Dashboards.class))
          .computeIfAbsent(
              Dashboards.class,
              _ -> new Dashboards(Town.Visit.of(context), Chromium.installed().orElseThrow()),
              Dashboards.class);
    }
  }
}
