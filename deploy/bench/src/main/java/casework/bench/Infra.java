package casework.bench;

import casework.local.RunningProduct;
import java.util.List;
import java.util.stream.Stream;

/** Store and broker of the product that was started. */
final class Infra {

  private Infra() {}

  static String store(RunningProduct product) {
    return told(product, "CASEWORK_MONGODB_URI");
  }

  static String broker(RunningProduct product) {
    return told(product, "CASEWORK_KAFKA");
  }

  private static String told(RunningProduct product, String name) {
    String value = product.environment().get(name);
    if (value == null) {
      throw new IllegalStateException("the launcher does not tell " + name);
    }
    return value;
  }

  /** Those of them that run here; a store given from outside does not. */
  static List<ProcessHandle> processes(RunningProduct product, String... names) {
    return Stream.of(names).filter(product.processes()::contains).map(product::process).toList();
  }
}
