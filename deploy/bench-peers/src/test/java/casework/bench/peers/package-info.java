@NullMarked
package casework.bench.peers;

import org.jspecify.annotations.NullMarked;
