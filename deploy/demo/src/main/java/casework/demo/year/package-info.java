/**
 * The demo year as it lies in the two files: one row per matter, all dates in columns. Reads them
 * and knows nothing of the services. Start reading at {@link casework.demo.year.Year}.
 */
@NullMarked
package casework.demo.year;

import org.jspecify.annotations.NullMarked;
