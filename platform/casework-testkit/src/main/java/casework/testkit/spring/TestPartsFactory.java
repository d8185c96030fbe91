package casework.testkit.spring;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Finds {@link TestParts} on a test class or a class around it. */
final class TestPartsFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
    TestParts parts = TestContextAnnotationUtils.findMergedAnnotation(testClass, TestParts.class);
    return parts == null ? null : new TestPartsCustomizer(Set.of(parts.value()));
  }
}
