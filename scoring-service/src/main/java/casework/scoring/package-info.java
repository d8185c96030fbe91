/**
 * What is known of cadres and how bodies and cadres are scored. Each matter has a package of its
 * own with the rings domain, application and adapter inside; a matter knows another by its
 * application only. Start reading at {@link casework.scoring.ScoringServiceApplication}.
 */
@NullMarked
package casework.scoring;

import org.jspecify.annotations.NullMarked;
