package casework.local.broker;

/** Publishes the directory files. */
public final class PublishDirectory {
  private PublishDirectory() {}

  public static void main(String[] arguments) {}
}
