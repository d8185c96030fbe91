package casework.platform.store;

/**
 * Turns a domain fact into its form on the wire; an exhaustive switch, so that a new fact does not
 * compile until it has one.
 */
@FunctionalInterface
public interface EventWriter<E> {
  WireEvent write(E event);
}
