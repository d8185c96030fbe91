package casework.e2e.hotline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** The reports of a seed: always the same for the same seed and number, and synthetic. */
final class Reports {

  private final long seed;
  private final String day;

  Reports(long seed, String day) {
    this.seed = seed;
    this.day = day;
  }

  List<String> serials(int reports) {
    return IntStream.range(0, reports).mapToObj(this::serial).toList();
  }

  private String serial(int number) {
    return "SIM-%s-%06d".formatted(Long.toString(Math.abs(seed), 36), number);
  }

  /** One in three under a real name, one in thirty with a code nobody knows. */
  Map<String, Object> report(String serial) {
    int number = Integer.parseInt(serial.substring(serial.lastIndexOf('-') + 1));
    Random dice = new Random(seed * 31 + number);
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("serial", serial);
    report.put("site", "990300");
    report.put("receivedOn", day);
    report.put("channel", dice.nextBoolean() ? "4" : "3001");
    report.put("reportType", number % 3 == 0 ? "1" : "0");
    if (number % 3 == 0) {
      report.put(
          "reporter",
          Map.of(
              "name",
              "测举报" + number,
              "idNumber",
              "11010519491231002X",
              "mobile",
              "13800000000",
              "address",
              "示例路" + number + "号"));
    }
    report.put(
        "accused",
        List.of(
            Map.of(
                "name", "测某" + dice.nextInt(1000),
                "unit", "云川市示例局" + dice.nextInt(50),
                "post", "示例科科长",
                "region", "990300",
                "level", "04")));
    report.put("title", "关于示例事项的反映");
    report.put("problem", number % 30 == 7 ? "999" : "30" + (1 + dice.nextInt(9)));
    report.put("text", "示例正文。".repeat(1 + dice.nextInt(100)) + serial);
    return report;
  }
}
