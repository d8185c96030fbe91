/**
 * Keeps petitions, receipt codes and numbers in the service's database. Start reading at {@code
 * MongoPetitions}.
 */
@NullMarked
package casework.petition.intake.adapter.mongo;

import org.jspecify.annotations.NullMarked;
