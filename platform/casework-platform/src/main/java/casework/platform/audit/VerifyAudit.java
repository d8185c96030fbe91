package casework.platform.audit;

/** Verifies the audit chains of the services against each other's checkpoints. */
public final class VerifyAudit {

  private VerifyAudit() {}
}
