package casework.testkit.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the Spring context of a test on real parts, whose addresses stand under the names of the
 * service's environment ({@code CASEWORK_MONGODB_URI}, {@code CASEWORK_KAFKA}, …). A context gets
 * one fresh database and one data directory; classes that share the context share them.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TestParts {

  Part[] value() default {Part.STORE, Part.BROKER, Part.ISSUER};

  /** What can be had. */
  enum Part {
    STORE,
    BROKER,
    ISSUER
  }
}
