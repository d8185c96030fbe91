package casework.platform.trial;

import java.nio.file.Path;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Lets crash points be armed where a test of faults asks for it. */
@AutoConfiguration
class TrialAutoConfiguration {

  /**
   * @param folder under which each service has a folder of its name; empty for none
   */
  @Bean
  InitializingBean crashPoints(
      @Value("${casework.crash-points:}") String folder,
      @Value("${spring.application.name}") String service,
      Environment environment) {
    return () -> {
      if (folder.isEmpty()) {
        return;
      }
      Safeguards.requireTrial(environment, "casework.crash-points");
      CrashPoint.armIn(Path.of(folder, service));
    };
  }
}
