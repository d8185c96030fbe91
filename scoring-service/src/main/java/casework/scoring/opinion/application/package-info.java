/**
 * What is done with opinions. Start reading at {@link
 * casework.scoring.opinion.application.GatherFacts}: it is where all services must answer.
 */
@NullMarked
package casework.scoring.opinion.application;

import org.jspecify.annotations.NullMarked;
