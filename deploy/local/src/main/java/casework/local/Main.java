package casework.local;

/** The command line behind {@code ./casework}. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {}
}
