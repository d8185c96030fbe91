@NullMarked
package casework.scoring.file.adapter.terms;

import org.jspecify.annotations.NullMarked;
