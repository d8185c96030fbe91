/**
 * What a reporter can do with his code, and the office with his thread. Start reading at {@code
 * LookUpReceipt}.
 */
@NullMarked
package casework.petition.thread.application;

import org.jspecify.annotations.NullMarked;
