package casework.demo.office;

/** The product said something the year does not allow for. */
public final class Unexpected extends RuntimeException {

  public Unexpected(String message) {
    super(message);
  }
}
