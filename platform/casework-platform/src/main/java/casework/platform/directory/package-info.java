/**
 * A service's own copy of the directory: which organs, units and cadres there are and were, who is
 * above whom, who heads what, who manages whom. Read from the compacted topic, never asked for over
 * the wire. Start reading at {@link casework.platform.directory.OrganTree}.
 */
@NullMarked
package casework.platform.directory;

import org.jspecify.annotations.NullMarked;
