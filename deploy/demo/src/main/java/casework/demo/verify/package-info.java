/**
 * Compares what the product reports with what a city printed. Asks the API and counts nothing
 * itself. Start reading at {@link casework.demo.verify.Verification}.
 */
@NullMarked
package casework.demo.verify;

import org.jspecify.annotations.NullMarked;
