/** Proposed duplicates over HTTP. */
@NullMarked
package casework.petition.duplicate.adapter.web;

import org.jspecify.annotations.NullMarked;
