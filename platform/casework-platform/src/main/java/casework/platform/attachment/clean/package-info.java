/**
 * Makes files from outside harmless: tells their kind by their content, writes them anew without
 * what they say about whoever made them, and refuses what cannot be written anew. Start reading at
 * {@link casework.platform.attachment.clean.FileCleaner}.
 */
@NullMarked
package casework.platform.attachment.clean;

import org.jspecify.annotations.NullMarked;
