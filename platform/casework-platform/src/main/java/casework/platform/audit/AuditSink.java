package casework.platform.audit;

import java.util.List;

/** Where audit entries go to be chained. */
public interface AuditSink {

  /**
   * Chains the entries, in this order, and returns when they are on disk; an entry chained before
   * is passed over.
   */
  void append(List<AuditEntry> entries);
}
