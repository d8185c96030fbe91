@NullMarked
package casework.bench.telling;

import org.jspecify.annotations.NullMarked;
