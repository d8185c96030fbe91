package casework.platform.deadline;

/** How urgent a matter looks, mildest first. */
public enum Colour {
  GREEN("绿色", "green"),
  BLUE("蓝色", "blue"),
  YELLOW("黄色", "yellow"),
  RED("红色", "red");

  private final String zh;
  private final String en;

  Colour(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** 0 for the mildest. */
  public int severity() {
    return ordinal();
  }

  public boolean isWorseThan(Colour other) {
    return severity() > other.severity();
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
