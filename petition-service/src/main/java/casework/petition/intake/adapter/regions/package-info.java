/** Reads the regions of GB/T 2260. Start reading at {@code RegionTable}. */
@NullMarked
package casework.petition.intake.adapter.regions;

import org.jspecify.annotations.NullMarked;
