/** The office's side of a thread, over HTTP. Start reading at {@code ThreadController}. */
@NullMarked
package casework.petition.thread.adapter.web;

import org.jspecify.annotations.NullMarked;
