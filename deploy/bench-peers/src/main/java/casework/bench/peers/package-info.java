/** Others' means for deadlines and for an outbox, each as good as its makers' advice allows. */
@NullMarked
package casework.bench.peers;

import org.jspecify.annotations.NullMarked;
