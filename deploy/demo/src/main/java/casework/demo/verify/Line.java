package casework.demo.verify;

/**
 * One printed figure beside the reported one.
 *
 * @param parts what the reported figure was made of; empty for a plain count
 */
record Line(String figure, String printed, String reported, String parts) {

  boolean isEqual() {
    return printed.equals(reported);
  }
}
