package casework.e2e;

import casework.testkit.files.Repository;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Windows of the machine's browser onto the dashboard; none where there is no browser. */
final class Dashboards implements AutoCloseable {

  static final String NOT_RUN = "NOT RUN: no chromium, the dashboard was not tested";

  private final Town town;
  private final @Nullable Chromium chromium;

  private Dashboards(Town town, @Nullable Chromium chromium) {
    this.town = town;
    this.chromium = chromium;
  }

  static Dashboards of(Town town) throws IOException {
    Optional<Path> program = Chromium.installed();
    if (program.isEmpty()) {
      System.out.println(
          """
          ***************************************************************************
          * NOT RUN: the dashboard was not tested in a browser. There is no chromium
          * on this machine; install chromium and fonts-noto-cjk, or name another
          * Chromium in CASEWORK_CHROMIUM.
          ***************************************************************************
          """);
      return new Dashboards(town, null);
    }
    Files.createDirectories(pictures());
    return new Dashboards(town, Chromium.start(program.orElseThrow()));
  }

  boolean areThere() {
    return chromium != null;
  }

  DashboardPage at(int width, int height) {
    BrowserContext context =
        Objects.requireNonNull(chromium)
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
    if (chromium != null) {
      chromium.close();
    }
  }
}
