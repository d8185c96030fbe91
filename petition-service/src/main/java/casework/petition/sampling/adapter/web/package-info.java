/** Sampled orders of the hotline over HTTP. */
@NullMarked
package casework.petition.sampling.adapter.web;

import org.jspecify.annotations.NullMarked;
