package casework.platform.web;

import com.mongodb.client.MongoDatabase;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Makes the generated description of every service speak of our conventions. */
@AutoConfiguration
@ConditionalOnClass({GlobalOpenApiCustomizer.class, MongoDatabase.class})
public final class OpenApiAutoConfiguration {

  @Bean
  OpenApiConventions openApiConventions() {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(ActArguments.TYPES.toArray(Class<?>[]::new));
    return new OpenApiConventions();
  }
}
