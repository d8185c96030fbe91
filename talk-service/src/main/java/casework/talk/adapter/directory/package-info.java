/**
 * The service's own copy of what the directory publishes of cadres and units: who leads what, and
 * which unit stands above which. Start reading at {@link
 * casework.talk.adapter.directory.DirectoryCadres}.
 */
@NullMarked
package casework.talk.adapter.directory;

import org.jspecify.annotations.NullMarked;
