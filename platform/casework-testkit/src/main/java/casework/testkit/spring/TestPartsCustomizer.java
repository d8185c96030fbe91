package casework.testkit.spring;

import casework.testkit.kafka.TestBroker;
import casework.testkit.mongo.TestStore;
import casework.testkit.spring.TestParts.Part;
import casework.testkit.tokens.TestIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Puts the parts' addresses in front of every other property source. Equal for equal parts, so that
 * contexts are found in the cache again.
 */
record TestPartsCustomizer(Set<Part> parts) implements ContextCustomizer {

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    Map<String, Object> values = new LinkedHashMap<>();
    DynamicPropertyRegistry registry = new Immediately(values);
    values.put("CASEWORK_DATA", freshDirectory());
    for (Part part : parts) {
      switch (part) {
        case STORE -> TestStore.fresh(configuration.getTestClass()).register(registry);
        case BROKER -> TestBroker.register(registry);
        case ISSUER -> TestIssuer.shared().register(registry);
      }
    }
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("parts", values));
  }

  private static String freshDirectory() {
    try {
      return Files.createTempDirectory("casework-test").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Immediately(Map<String, Object> values) implements DynamicPropertyRegistry {
    @Override
    public void add(String name, Supplier<Object> value) {
      values.put(name, value.get());
    }
  }
}
