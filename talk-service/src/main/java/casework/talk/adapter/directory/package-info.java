/**
 * What talks need to know of cadres, out of the platform's copy of the directory: who leads what,
 * and which unit stands above which. Start reading at {@link
 * casework.talk.adapter.directory.DirectoryCadres}.
 */
@NullMarked
package casework.talk.adapter.directory;

import org.jspecify.annotations.NullMarked;
