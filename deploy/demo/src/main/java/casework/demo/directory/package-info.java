/**
 * The directory as the year begins: whom it is to know, and under which codes it knows units. Start
 * reading at {@link casework.demo.directory.CadreImport}.
 */
@NullMarked
package casework.demo.directory;

import org.jspecify.annotations.NullMarked;
