@NullMarked
package casework.inspection.adapter.mongo;

import org.jspecify.annotations.NullMarked;
