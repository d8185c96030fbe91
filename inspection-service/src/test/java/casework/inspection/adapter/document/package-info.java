@NullMarked
package casework.inspection.adapter.document;

import org.jspecify.annotations.NullMarked;
