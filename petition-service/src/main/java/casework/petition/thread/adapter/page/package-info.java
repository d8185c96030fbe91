/**
 * The pages reporters use: no scripts, no cookies, nothing loaded from elsewhere. Start reading at
 * {@code PublicFormController}.
 */
@NullMarked
package casework.petition.thread.adapter.page;

import org.jspecify.annotations.NullMarked;
