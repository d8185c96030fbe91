/**
 * Asking another service: with a token of one's own, behind a circuit breaker, without ever taking
 * silence for an answer. What is asked stands with the asker, in {@code adapter.<service>}, as a
 * Feign interface behind a port (ADR 0006). Start reading at {@link
 * casework.platform.remote.RemoteService}.
 */
@NullMarked
package casework.platform.remote;

import org.jspecify.annotations.NullMarked;
