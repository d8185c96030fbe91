/** Files by HTTP, below {@code /api/scores/files}. */
@NullMarked
package casework.scoring.file.adapter.web;

import org.jspecify.annotations.NullMarked;
