/**
 * Keeps untrue reports and clarifications in the service's database. Start reading at {@code
 * MongoUntrueReports}.
 */
@NullMarked
package casework.petition.clarification.adapter.mongo;

import org.jspecify.annotations.NullMarked;
