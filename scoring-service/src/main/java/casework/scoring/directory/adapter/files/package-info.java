/**
 * Tables and files by which the directory is filled. Start reading at {@link
 * casework.scoring.directory.adapter.files.Tables}.
 */
@NullMarked
package casework.scoring.directory.adapter.files;

import org.jspecify.annotations.NullMarked;
