/**
 * The monthly random draw among finished orders of the government's hotline (12345 工单), and what
 * tracing those drawn has shown. Start reading at {@link casework.petition.sampling.domain.Lot}.
 */
@NullMarked
package casework.petition.sampling.domain;

import org.jspecify.annotations.NullMarked;
