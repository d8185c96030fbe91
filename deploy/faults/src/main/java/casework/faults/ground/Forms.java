package casework.faults.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What officers fill in: petitions, and matters that were open on paper. All of it is made up. */
public final class Forms {

  private Forms() {}

  /** A named report to the city about one of its people. */
  public static String petition(String title) {
    return petition(title, "990300");
  }

  /** A named report about somebody of that region. */
  public static String petition(String title, String region) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("channel", "letter");
    form.put("receivedOn", "2020-02-03");
    form.put("title", title);
    form.put("problem", "integrity-02");
    form.put("text", title + "。所述均为虚构，仅用于测试。");
    form.put(
        "accused",
        List.of(
            Map.of(
                "name", "边试桥", "unit", "示例单位", "post", "所长", "region", region, "level",
                "section")));
    form.put(
        "reporter",
        Map.of(
            "kind", "person",
            "name", "邬试言",
            "idNumber", "990303198803259915",
            "mobile", "15400009447",
            "address", "云川市云渠路147号14栋304室"));
    return json(form);
  }

  /** As many matters of the city under preliminary verification, to be taken over together. */
  public static String paper(String series, int count, LocalDate approvedOn) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      rows.add(row("纸" + series + "〔2019〕" + n + "号", approvedOn));
    }
    return json(Map.of("rows", rows));
  }

  private static Map<String, Object> row(String number, LocalDate approvedOn) {
    String organ = "990300-JW";
    LocalDate received = approvedOn.minusDays(60);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("number", number);
    row.put("department", organ + "-D2");
    row.put("mode", "own");
    row.put("keeper", organ + "-O003");
    row.put("source", "inspection");
    row.put("region", "990300");
    row.put("problem", "work-01");
    row.put("method", "PRELIMINARY");
    row.put("approvedOn", approvedOn.toString());
    row.put("approvedBy", organ + "-O007");
    row.put("team", List.of(organ + "-O003"));
    row.put(
        "studies",
        List.of(
            study("OFFICE_MEETING", approvedOn.minusDays(9), organ + "-O004"),
            study("LEADER_MEETING", approvedOn.minusDays(6), organ + "-O005"),
            study("SPECIAL_MEETING", approvedOn.minusDays(3), organ + "-O002")));
    row.put("receivedOn", received.toString());
    row.put(
        "signatures",
        List.of(
            signature("register", organ + "-O002", received.minusDays(3)),
            signature("propose", organ + "-O002", received.minusDays(2)),
            signature("approve", organ + "-O007", received.minusDays(1)),
            signature("receive", organ + "-O004", received)));
    row.put(
        "subjects",
        List.of(
            Map.of(
                "name",
                "纸面人",
                "unit",
                "示例单位",
                "post",
                "科员",
                "region",
                "990300",
                "level",
                "ordinary")));
    return row;
  }

  private static Map<String, Object> study(String level, LocalDate heldOn, String signedBy) {
    return Map.of(
        "level",
        level,
        "heldOn",
        heldOn.toString(),
        "participants",
        List.of(signedBy, "990300-JW-O003"),
        "conclusion",
        "PRELIMINARY",
        "signedBy",
        signedBy);
  }

  private static Map<String, String> signature(String step, String officer, LocalDate on) {
    return Map.of("step", step, "officer", officer, "on", on.toString());
  }

  public static String json(Object body) {
    return JsonMapper.shared().writeValueAsString(body);
  }
}
