package casework.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;

class RefreshTest {

  /** No store, broker or issuer is needed to refresh: a start-up cache could be trained by this. */
  @Test
  void theContextRefreshesWithNothingRunning(@TempDir Path data) {
    String nowhere = "127.0.0.1:1";
    SpringApplication application = new SpringApplication(InspectionServiceApplication.class);
    application.setAdditionalProfiles("test");
    String[] arguments = {
      "--server.port=0",
      "--CASEWORK_DATA=" + data,
      "--CASEWORK_MONGODB_URI=mongodb://" + nowhere,
      "--CASEWORK_KAFKA=" + nowhere,
      "--CASEWORK_ISSUER=http://" + nowhere + "/realms/casework"
    };

    AbandonedRunException refreshed =
        catchThrowableOfType(
            AbandonedRunException.class,
            () ->
                SpringApplication.withHook(
                    _ -> new StopsOnceRefreshed(), () -> application.run(arguments)));

    assertThat(refreshed).isNotNull();
    Objects.requireNonNull(refreshed.getApplicationContext()).close();
    assertThat(data).isEmptyDirectory();
  }

  /** Leaves before the runners, which do go to the store. */
  private static final class StopsOnceRefreshed implements SpringApplicationRunListener {
    @Override
    public void started(ConfigurableApplicationContext context, @Nullable Duration taken) {
      throw new AbandonedRunException(context);
    }
  }
}
