package casework.platform.audit;

/** An entry could not be chained in time: what it would have recorded must not happen (503). */
public final class AuditUnavailable extends RuntimeException {

  public AuditUnavailable(Throwable cause) {
    super("the audit trail does not take entries", cause);
  }
}
