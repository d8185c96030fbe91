package casework.platform.store;

/**
 * What a creation made.
 *
 * @param replayed true where the same creation had been done before and nothing was written now
 */
public record Created<S>(Stored<S> stored, boolean replayed) {}
