package casework.platform.directory.web;

import casework.platform.directory.DirectoryCopy;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/**
 * Gives administrators a handle on a service's copy of the directory, and says by the health
 * component {@code directory} whether there is one: a service that knows no organ cannot tell who
 * may see what, and takes no requests until it does.
 */
@AutoConfiguration(afterName = "casework.platform.inbox.InboxAutoConfiguration")
@ConditionalOnClass(MongoDatabase.class)
@ConditionalOnBean(DirectoryCopy.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class DirectoryWebAutoConfiguration {

  @Bean
  DirectoryCopyController directoryCopyController(DirectoryCopy copy) {
    return new DirectoryCopyController(copy);
  }

  @Bean
  public HealthIndicator directoryHealthIndicator(DirectoryCopy copy) {
    return () -> copy.loaded() ? Health.up().build() : Health.outOfService().build();
  }
}
