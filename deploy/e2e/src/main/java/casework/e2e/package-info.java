/**
 * Journeys through the whole running product, as its users and its enemies make them, and the pages
 * that are generated over all modules. There are tests here, and the programs they start beside the
 * product; nothing depends on them. Start reading at {@code MainPathJourneyIT}.
 */
@NullMarked
package casework.e2e;

import org.jspecify.annotations.NullMarked;
