/**
 * Tables and lists of records as files. Start reading at {@link
 * casework.petition.hotline.adapter.files.RecordFiles}.
 */
@NullMarked
package casework.petition.hotline.adapter.files;

import org.jspecify.annotations.NullMarked;
