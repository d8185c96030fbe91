/**
 * What people do with sampled orders of the hotline. Start reading at {@link
 * casework.petition.sampling.application.DrawSample}.
 */
@NullMarked
package casework.petition.sampling.application;

import org.jspecify.annotations.NullMarked;
