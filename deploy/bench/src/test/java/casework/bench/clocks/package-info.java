@NullMarked
package casework.bench.clocks;

import org.jspecify.annotations.NullMarked;
