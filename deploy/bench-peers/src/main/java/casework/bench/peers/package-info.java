/** Others' means for deadlines, each as good as its makers' advice allows. */
@NullMarked
package casework.bench.peers;

import org.jspecify.annotations.NullMarked;
