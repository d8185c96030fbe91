/** The interference register over HTTP. */
@NullMarked
package casework.petition.interference.adapter.web;

import org.jspecify.annotations.NullMarked;
