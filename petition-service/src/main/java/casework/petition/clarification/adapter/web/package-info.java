/** Untrue reports and clarifications over HTTP. Start reading at {@code UntrueReportController}. */
@NullMarked
package casework.petition.clarification.adapter.web;

import org.jspecify.annotations.NullMarked;
