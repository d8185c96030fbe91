/** The address of hotlines, of the officers who look after their reports, and of the feed. */
@NullMarked
package casework.petition.hotline.adapter.web;

import org.jspecify.annotations.NullMarked;
