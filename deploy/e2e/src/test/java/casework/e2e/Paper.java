package casework.e2e;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Matters that were open on paper: of every kind, so that later days see them in every colour. */
final class Paper {

  private Paper() {}

  /** Twenty-four of the city's, three in each of its eight handling departments. */
  static List<Map<String, Object>> ofCity() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int room = 2; room <= 9; room++) {
      String suffix = room == 2 ? "" : Integer.toString(room);
      for (int n = 0; n < 3; n++) {
        int place = (room - 2) * 3 + n;
        rows.add(
            row(
                "990300",
                "D" + room,
                "990300-JW-O0" + (room == 2 ? "03" : "1" + suffix),
                "990300-JW-O0" + (room == 2 ? "04" : "2" + suffix),
                place));
      }
    }
    return rows;
  }

  /** Eight of a county's. */
  static List<Map<String, Object>> ofCounty(String region) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int place = 0; place < 8; place++) {
      rows.add(row(region, "D2", region + "-JW-O003", region + "-JW-O004", place));
    }
    return rows;
  }

  /** By its place a matter waits for its disposal, is verified, is shelved, late or in time. */
  private static Map<String, Object> row(
      String region, String room, String keeper, String lead, int place) {
    String organ = region + "-JW";
    LocalDate received = LocalDate.of(2019, 8, 5).plusDays(place % 5);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("number", "纸" + region.substring(4) + "〔2019〕" + (101 + place) + "号");
    row.put("department", organ + "-" + room);
    row.put("mode", "own");
    row.put("keeper", keeper);
    row.put("source", "inspection");
    row.put("region", region);
    row.put("problem", "work-0" + (1 + place % 6));
    switch (place % 4) {
      case 0 -> received = LocalDate.of(2019, 12, 2).plusDays(place);
      case 3 -> disposed(row, "SHELVED", LocalDate.of(2019, 9, 16), organ);
      default ->
          disposed(row, "PRELIMINARY", LocalDate.of(2019, 11, 4).plusDays(place * 2L), organ);
    }
    row.put("receivedOn", received.toString());
    List<Map<String, String>> signatures = new ArrayList<>();
    signatures.add(signature("register", organ + "-O002", received.minusDays(3)));
    signatures.add(signature("propose", organ + "-O002", received.minusDays(2)));
    signatures.add(signature("approve", organ + "-O007", received.minusDays(1)));
    signatures.add(signature("receive", lead, received));
    row.put("signatures", signatures);
    row.put("subjects", List.of(subject(region, place)));
    return row;
  }

  private static Map<String, String> subject(String region, int place) {
    return Map.of(
        "name", "纸面人" + (place + 1),
        "unit", "示例单位",
        "post", "科员",
        "region", region,
        "level", "ordinary");
  }

  private static void disposed(
      Map<String, Object> row, String method, LocalDate approvedOn, String organ) {
    row.put("method", method);
    row.put("approvedOn", approvedOn.toString());
    row.put("approvedBy", organ + "-O007");
    if (method.equals("PRELIMINARY")) {
      row.put("team", List.of(String.valueOf(row.get("keeper"))));
    }
    String keeper = String.valueOf(row.get("keeper"));
    List<Map<String, Object>> studies = new ArrayList<>();
    studies.add(study("OFFICE_MEETING", approvedOn.minusDays(9), lead(row), keeper, method));
    studies.add(study("LEADER_MEETING", approvedOn.minusDays(6), organ + "-O005", keeper, method));
    studies.add(study("SPECIAL_MEETING", approvedOn.minusDays(3), organ + "-O002", keeper, method));
    row.put("studies", studies);
  }

  private static String lead(Map<String, Object> row) {
    String keeper = String.valueOf(row.get("keeper"));
    return keeper.endsWith("O003")
        ? keeper.replace("O003", "O004")
        : keeper.replace("-O01", "-O02");
  }

  private static Map<String, Object> study(
      String level, LocalDate heldOn, String signedBy, String keeper, String conclusion) {
    return Map.of(
        "level", level,
        "heldOn", heldOn.toString(),
        "participants", List.of(signedBy, keeper),
        "conclusion", conclusion,
        "signedBy", signedBy);
  }

  private static Map<String, String> signature(String step, String officer, LocalDate on) {
    return Map.of("step", step, "officer", officer, "on", on.toString());
  }
}
