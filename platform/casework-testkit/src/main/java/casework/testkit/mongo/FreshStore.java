package casework.testkit.mongo;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class, its constructor and its methods the same fresh {@link TestStore} and drops it
 * when the class is done.
 */
public final class FreshStore implements ParameterResolver, AfterAllCallback {

  private static final Namespace NAMESPACE = Namespace.create(FreshStore.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestStore.class;
  }

  @Override
  public TestStore resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return of(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (context.getRequiredTestClass() == outermost(context)) {
      of(context).drop();
    }
  }

  private static TestStore of(ExtensionContext context) {
    Class<?> outermost = outermost(context);
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(outermost, TestStore::fresh, TestStore.class);
  }

  private static Class<?> outermost(ExtensionContext context) {
    Class<?> found = context.getRequiredTestClass();
    while (found.getEnclosingClass() != null) {
      found = found.getEnclosingClass();
    }
    return found;
  }
}
