/**
 * What this service's copy of the directory knows of units and cadres. Start reading at {@link
 * casework.inspection.adapter.directory.DirectoryLookup}.
 */
@NullMarked
package casework.inspection.adapter.directory;

import org.jspecify.annotations.NullMarked;
