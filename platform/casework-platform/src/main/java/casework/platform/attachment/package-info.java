/**
 * Keeps files that come with a matter: made harmless, without a name, sealed under the matter's own
 * data key, in GridFS. Needs {@code tika-core} and {@code pdfbox} beside it, which only services
 * that take files bring. Start reading at {@link casework.platform.attachment.Attachments}.
 */
@NullMarked
package casework.platform.attachment;

import org.jspecify.annotations.NullMarked;
