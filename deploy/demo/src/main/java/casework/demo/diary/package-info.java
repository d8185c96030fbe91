/**
 * Stories told day by day. A story is about one row of the files; each of its acts has a day, looks
 * whether it has been done, and is done if not. Nothing here knows what the stories are about.
 * Start reading at {@link casework.demo.diary.Story}.
 */
@NullMarked
package casework.demo.diary;

import org.jspecify.annotations.NullMarked;
