package casework.testkit.architecture.bad.nothingistransactional;

import org.springframework.transaction.annotation.Transactional;

/** Wants a transaction. */
class CulpritOfTransactions {
  @Transactional
  void change() {}
}
