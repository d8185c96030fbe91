/** The directory by HTTP, below {@code /api/directory}. */
@NullMarked
package casework.scoring.directory.adapter.web;

import org.jspecify.annotations.NullMarked;
