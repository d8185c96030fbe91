/** Brings call-backs to the hotlines. */
@NullMarked
package casework.petition.hotline.adapter.http;

import org.jspecify.annotations.NullMarked;
