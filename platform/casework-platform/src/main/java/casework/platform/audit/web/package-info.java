/**
 * The audit trail at a service's edge: refusals are recorded before they are answered, and the
 * audit administrator can read the chain and ask for a checkpoint.
 */
@NullMarked
package casework.platform.audit.web;

import org.jspecify.annotations.NullMarked;
