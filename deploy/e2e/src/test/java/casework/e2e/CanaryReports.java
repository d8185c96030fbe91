package casework.e2e;

import casework.testkit.canaries.CanaryNumbers;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports whose every value can be told from all others: who reports, what, whom, with which files,
 * from where and with which program.
 *
 * @param run stands in every text, so that nothing of another run is taken for this one's
 */
record CanaryReports(String run) {

  static CanaryReports ofThisRun() {
    return new CanaryReports("雀" + UUID.randomUUID().toString().substring(0, 8));
  }

  /** Who reports: only the vault may have it, and only sealed. */
  List<String> identity() {
    return List.of(
        run + "名", run + "址", run + "司", run + "联", CanaryNumbers.CITIZEN, "13799008", "0990-79");
  }

  /** Where a request came from: nobody may have it. The sockets' own addresses are in it. */
  List<String> origin() {
    return List.of("127.77.", "203.0.113.", "2001:db8:ca9a", "CanaryAgent");
  }

  /** What a file says of its maker, and its name: nobody may have it. */
  List<String> metadata() {
    return List.of(maker(), run + "件");
  }

  /** What the petition's own officers may read, and no store may hold but sealed. */
  List<String> content() {
    return List.of(
        run + "题", run + "文", run + "被", run + "单", run + "职", run + "关", run + "由", run + "补",
        run + "证");
  }

  List<String> all() {
    return Stream.of(identity(), origin(), metadata(), content()).flatMap(List::stream).toList();
  }

  String maker() {
    return "Maker-" + run.substring(1);
  }

  /** The form of an officer's desk. */
  Map<String, Object> form(int number, String channel, @Nullable String subChannel) {
    Map<String, Object> form =
        Desk.form(channel, run + "题" + number, reporter(number), accused(number));
    form.put("text", text(number));
    form.put("earlierOrgans", List.of(run + "关" + number));
    if (subChannel != null) {
      form.put("subChannel", subChannel);
    }
    return form;
  }

  private Map<String, String> reporter(int number) {
    return number % 3 == 0
        ? Map.of(
            "kind", "unit",
            "name", run + "司" + number,
            "contact", run + "联" + number,
            "phone", "0990-79" + "%05d".formatted(number),
            "address", run + "址" + number)
        : person(number);
  }

  private Map<String, String> person(int number) {
    return Map.of(
        "kind",
        "person",
        "name",
        run + "名" + number,
        "idNumber",
        CanaryNumbers.citizen(number),
        "mobile",
        mobile(number),
        "address",
        run + "址" + number);
  }

  private Map<String, String> accused(int number) {
    return Desk.accused(run + "被" + number, run + "单" + number, run + "职" + number, "990300");
  }

  /** The public form; every other one under a name. */
  Map<String, String> publicForm(int number) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("lang", "zh");
    form.put("title", run + "题" + number);
    form.put("problem", "integrity-01");
    form.put("text", text(number));
    form.put("name1", run + "被" + number);
    form.put("unit1", run + "单" + number);
    form.put("post1", run + "职" + number);
    form.put("region1", "990300");
    form.put("level1", "section");
    form.put("reporter", number % 2 == 0 ? "anonymous" : "person");
    if (number % 2 == 1) {
      form.put("ownName", run + "名" + number);
      form.put("idNumber", CanaryNumbers.citizen(number));
      form.put("mobile", mobile(number));
      form.put("address", run + "址" + number);
    }
    return form;
  }

  /** A hotline's record, with the extras of an import. */
  Map<String, Object> record(int number, String day) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("serial", serial(number));
    record.put("site", "990300");
    record.put("receivedOn", day);
    record.put("channel", "4");
    record.put("reportType", "1");
    record.put(
        "reporter",
        Map.of(
            "name",
            run + "名" + number,
            "idNumber",
            CanaryNumbers.citizen(number),
            "mobile",
            mobile(number),
            "address",
            run + "址" + number));
    record.put(
        "accused",
        List.of(
            Map.of(
                "name", run + "被" + number,
                "unit", run + "单" + number,
                "post", run + "职" + number,
                "region", "990300",
                "level", "04")));
    record.put("title", run + "题" + number);
    record.put("problem", "301");
    record.put("text", text(number));
    record.put(
        "importRecord",
        Map.of(
            "earlierOrgans",
            List.of(run + "关" + number),
            "earlierDepartment",
            run + "关" + number,
            "earlierResult",
            run + "文" + number));
    return record;
  }

  /** A line of a hotline's file, below {@link #HEADING}. */
  String line(int number, String day) {
    return String.join(
            ",",
            serial(number),
            "990300",
            day,
            "4",
            "1",
            run + "名" + number,
            CanaryNumbers.citizen(number),
            mobile(number),
            run + "址" + number,
            run + "被" + number,
            run + "单" + number,
            run + "职" + number,
            "990300",
            "04",
            run + "题" + number,
            "301",
            text(number))
        + "\n";
  }

  static final String HEADING =
      "编号,站点,受理日期,举报方式,举报类型,举报人姓名,举报人身份证号,举报人手机,举报人现居住地址,"
          + "被举报人姓名,被举报人单位,被举报人职务,被举报人地区,被举报人级别,标题,问题细类,主要问题\n";

  String serial(int number) {
    return "C-" + run.substring(1) + "-" + number;
  }

  private String text(int number) {
    return run + "文" + number + "。".repeat(60) + run + "文";
  }

  private static String mobile(int number) {
    return "13799008" + "%03d".formatted(number % 1_000);
  }

  /** The address a report comes from: every one has its own, in the network of this machine. */
  InetAddress address(int number) {
    try {
      return InetAddress.getByAddress(
          new byte[] {127, 77, (byte) (number / 250), (byte) (number % 250 + 1)});
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  /** Headers that tell where a request came from. */
  Map<String, String> headers(int number) {
    return Map.of(
        "X-Forwarded-For", "203.0.113." + number % 250,
        "X-Real-IP", "2001:db8:ca9a::" + Integer.toHexString(number),
        "Forwarded", "for=\"[2001:db8:ca9a::" + Integer.toHexString(number) + "]\"",
        "User-Agent", "CanaryAgent/" + number,
        "Referer", "https://example.invalid/CanaryAgent");
  }
}
