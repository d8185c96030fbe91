package casework.testkit.architecture;

import java.lang.annotation.Annotation;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Which of our own types the description of a controller's handlers names: what they take as a body
 * and answer with, and whatever those are made of. Enums are described where they stand, generic
 * types by what they hold.
 */
final class DescribedTypes {

  private static final String OURS = "casework.";

  private final Set<Class<?>> named = new LinkedHashSet<>();
  private final Set<Class<?>> seen = new LinkedHashSet<>();

  private DescribedTypes() {}

  static Set<Class<?>> of(Class<?> controller) {
    DescribedTypes types = new DescribedTypes();
    for (Method each : controller.getDeclaredMethods()) {
      if (isHandler(each)) {
        types.add(each.getGenericReturnType());
        Arrays.stream(each.getParameters())
            .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
            .map(Parameter::getParameterizedType)
            .forEach(types::add);
      }
    }
    return types.named;
  }

  private static boolean isHandler(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(
            each -> each == RequestMapping.class || each.isAnnotationPresent(RequestMapping.class));
  }

  private void add(Type type) {
    switch (type) {
      case ParameterizedType generic -> {
        Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
        if (generic.getRawType() instanceof Class<?> raw) {
          lookInto(raw);
        }
      }
      case GenericArrayType array -> add(array.getGenericComponentType());
      case WildcardType any -> Arrays.stream(any.getUpperBounds()).forEach(this::add);
      case Class<?> plain when plain.isArray() -> add(plain.getComponentType());
      case Class<?> plain -> {
        if (isOurs(plain) && !plain.isEnum()) {
          named.add(plain);
          lookInto(plain);
        }
      }
      default -> {
        // A type variable: what it stands for is looked at where it is given.
      }
    }
  }

  private void lookInto(Class<?> type) {
    if (!isOurs(type) || !seen.add(type)) {
      return;
    }
    if (type.isRecord()) {
      Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .forEach(this::add);
    }
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(this::add);
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith(OURS);
  }
}
