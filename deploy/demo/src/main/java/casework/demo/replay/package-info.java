/**
 * Lives the year day by day through the office's own doors. Each act looks, where it must, whether
 * it has been done; how far the year has come is read off the services alone. Start reading at
 * {@link casework.demo.replay.Replay}.
 */
@NullMarked
package casework.demo.replay;

import org.jspecify.annotations.NullMarked;
