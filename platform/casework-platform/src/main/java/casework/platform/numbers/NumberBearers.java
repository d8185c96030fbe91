package casework.platform.numbers;

/**
 * Tells whether a number that was taken is borne by the matter it was taken for; every service that
 * takes numbers answers for its own kinds.
 */
@FunctionalInterface
public interface NumberBearers {

  /** True where the matter is there and bears the number, whatever has become of it since. */
  boolean bears(TakenNumber number);
}
