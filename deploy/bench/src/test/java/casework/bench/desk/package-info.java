@NullMarked
package casework.bench.desk;

import org.jspecify.annotations.NullMarked;
