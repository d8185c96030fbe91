package casework.platform.audit;

/**
 * An audit entry with its place in the chain.
 *
 * @param position from 1, without gaps
 */
public record AuditRow(long position, AuditEntry entry) {}
