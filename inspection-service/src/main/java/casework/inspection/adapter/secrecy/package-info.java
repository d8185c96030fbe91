/**
 * Seals texts under a data key of their own. Start reading at {@link
 * casework.inspection.adapter.secrecy.FieldTextSafe}.
 */
@NullMarked
package casework.inspection.adapter.secrecy;

import org.jspecify.annotations.NullMarked;
