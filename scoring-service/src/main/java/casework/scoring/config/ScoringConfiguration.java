package casework.scoring.config;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all of the service's matters share; each has a configuration of its own beside this. */
@Configuration(proxyBeanMethods = false)
class ScoringConfiguration {

  @Bean
  OpenAPI description() {
    return new OpenAPI().info(new Info().title("scoring-service").version("1"));
  }
}
