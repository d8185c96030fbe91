package casework.faults.check;

/**
 * Something that was lost, doubled or never finished.
 *
 * @param check which check found it
 */
public record Fault(String check, String what) {

  @Override
  public String toString() {
    return check + ": " + what;
  }
}
