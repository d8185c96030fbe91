/**
 * Measurements of the product against peers and floors. Each arm runs in processes of its own; the
 * arms take turns within one run, and what is compared is the processor time per operation of all
 * processes of an arm. Start reading at {@link casework.bench.Bench}.
 */
@NullMarked
package casework.bench;

import org.jspecify.annotations.NullMarked;
