package casework.demo;

/** Entry. */
public final class Demo {
  private Demo() {}
}
