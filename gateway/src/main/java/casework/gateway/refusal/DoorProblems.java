package casework.gateway.refusal;

import casework.platform.web.ProblemRegistry;
import casework.platform.web.ProblemValve;
import casework.platform.web.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's own problems, and the words for them. */
@Configuration(proxyBeanMethods = false)
class DoorProblems {

  private record File(List<ProblemRegistry.Kind> problems) {}

  @Bean
  ProblemRegistry problemRegistry(JsonMapper json) throws IOException {
    try (InputStream in = new ClassPathResource("problems/gateway.json").getInputStream()) {
      return new ProblemRegistry(json.readValue(in, File.class).problems());
    }
  }

  @Bean
  Problems problems(ProblemRegistry registry) {
    return new Problems(registry);
  }

  /** Requests too malformed to reach a servlet hear a problem as well. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> containersProblems() {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof org.apache.catalina.core.StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
              }
            });
  }
}
