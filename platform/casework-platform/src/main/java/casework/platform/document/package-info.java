/**
 * Word documents from versioned templates, with the digest by which a kept file is known again.
 * Needs {@code poi-ooxml} beside it, which only services that issue documents bring. Start reading
 * at {@link casework.platform.document.WordTemplate}.
 */
@NullMarked
package casework.platform.document;

import org.jspecify.annotations.NullMarked;
