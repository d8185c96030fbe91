package casework.demo.verify;

import casework.demo.office.Office;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures that cities and a county printed, beside those the product reports for the demo's
 * city, one of its counties and a second city; and the printed rates that cannot be.
 */
public final class Verification {

  private static final String CITY = "city-viewer";
  private static final String COUNTY = "county4-head";
  private static final String SECOND_CITY = "city2-viewer";

  private final Office office;
  private final PrintStream out;

  public Verification(Office office, PrintStream out) {
    this.office = office;
    this.out = out;
  }

  /** Prints the comparison; true where nothing differs. */
  public boolean run() {
    Reader city = new Reader(office, CITY);
    Reader county = new Reader(office, COUNTY);
    Reader second = new Reader(office, SECOND_CITY);
    List<Line> lines =
        Stream.of(
                Wuzhong.lines(city),
                Yinchuan.lines(city),
                Shizuishan.lines(city),
                Zhenlai.lines(county),
                Zhongwei.lines(second),
                Zhongwei.checks())
            .flatMap(each -> each)
            .toList();
    boolean equal = lines.stream().allMatch(Line::isEqual);
    out.println(Table.of(lines));
    out.println(
        equal
            ? "All figures are those that were printed."
            : lines.stream().filter(line -> !line.isEqual()).count() + " figures differ.");
    return equal;
  }
}
