package casework.platform.web;

import casework.platform.secrecy.KeyedDigest;
import casework.platform.secrecy.SecrecyAutoConfiguration;
import casework.platform.trial.Safeguards;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service that keeps a store the common manners of its HTTP interface. */
@AutoConfiguration(after = SecrecyAutoConfiguration.class, before = ErrorMvcAutoConfiguration.class)
@ConditionalOnClass(MongoDatabase.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public final class WebAutoConfiguration {

  @Bean
  ProblemRegistry problemRegistry(ResourceLoader loader) {
    return resources(loader).problems();
  }

  @Bean
  Problems problems(ProblemRegistry registry) {
    return new Problems(registry);
  }

  @Bean
  RequestAdvice requestAdvice(Problems problems) {
    return new RequestAdvice(problems);
  }

  @Bean
  ProblemAdvice problemAdvice(Problems problems, ObjectProvider<RefusalWitness> witnesses) {
    return new ProblemAdvice(problems, witnesses.orderedStream().toList());
  }

  @Bean
  ProblemController problemController(ProblemRegistry registry) {
    return new ProblemController(registry);
  }

  @Bean
  ProblemErrors problemErrors(Problems problems) {
    return new ProblemErrors(problems);
  }

  @Bean
  @ConditionalOnMissingBean
  CodeSets codeSets(ResourceLoader loader, Clock law) {
    return new CodeSets(resources(loader).codeSets(), law);
  }

  @Bean
  CodeSetController codeSetController(CodeSets codes, Clock law) {
    return new CodeSetController(codes, law);
  }

  @Bean
  Creations creations(KeyedDigest digest, Clock law, Environment environment) {
    return new Creations(digest, law, Safeguards.of(environment));
  }

  /** Held apart from the application's own mapper, which others read answers with. */
  @Bean
  StrictBodies strictBodies(
      ObjectProvider<JsonMapperBuilderCustomizer> customizers, Environment environment) {
    return new StrictBodies(
        Safeguards.of(environment).bodies()
            ? StrictJson.mapper(customizers.orderedStream().toList())
            : JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
  }

  /** The mapper that bodies are read with, for a body of which parts are read one by one. */
  public record StrictBodies(JsonMapper mapper) {}

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  ServerHttpMessageConvertersCustomizer strictConverter(StrictBodies strict) {
    return converters ->
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict.mapper()));
  }

  @Bean
  WebMvcConfigurer actArguments(
      ObjectProvider<CurrentActor> actors, Creations creations, StrictBodies strict, Clock law) {
    CurrentActor current = () -> actors.getObject().find();
    ActArguments arguments = new ActArguments(current, creations, strict.mapper(), law);
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(arguments);
      }
    };
  }

  /** Comes after the security chain: an unknown caller's body is not read. */
  @Bean
  FilterRegistrationBean<BodyCap> bodyCap(Problems problems, ObjectProvider<LargeBodies> larger) {
    FilterRegistrationBean<BodyCap> registration =
        new FilterRegistrationBean<>(
            new BodyCap(problems, larger.getIfAvailable(() -> new LargeBodies(Map.of()))));
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
    return registration;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve() {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
              }
            });
  }

  private static WebResources resources(ResourceLoader loader) {
    return new WebResources(ResourcePatternUtils.getResourcePatternResolver(loader));
  }
}
