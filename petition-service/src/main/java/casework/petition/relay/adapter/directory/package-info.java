/** Answers who stands above whom from the service's copy of the directory. */
@NullMarked
package casework.petition.relay.adapter.directory;

import org.jspecify.annotations.NullMarked;
