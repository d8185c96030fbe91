/**
 * The audit trail: a hash chain of who did, read or was refused what, with signed checkpoints that
 * other services keep. The store's relay hands over what was done; reads and refusals are chained
 * before the answer goes out. Start reading at {@link casework.platform.audit.AuditTrail}; the
 * proof is {@link casework.platform.audit.VerifyAudit}.
 */
@NullMarked
package casework.platform.audit;

import org.jspecify.annotations.NullMarked;
