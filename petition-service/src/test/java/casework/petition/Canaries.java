package casework.petition;

import static casework.petition.Office.with;

import casework.testkit.canaries.CanaryNumbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Petitions whose every value can be told from all others: who reports, what, whom, from where and
 * with which program.
 *
 * @param run stands in every text, so that nothing of another run is taken for this one's
 */
record Canaries(String run) {

  static Canaries ofThisRun() {
    return new Canaries("雀" + UUID.randomUUID().toString().substring(0, 8));
  }

  /** What only the vault may have, and only sealed. */
  List<String> identity() {
    return List.of(run + "名", run + "址", run + "司", run + "联", "4405241880", "1379900", "0990-79");
  }

  /** What tells where a request came from. */
  List<String> origin() {
    return List.of("2001:db8:ca9a", "203.0.113.", "CanaryAgent");
  }

  /** What the petition's own officers may read, and no store may hold but sealed. */
  List<String> content() {
    return List.of(run + "题", run + "文", run + "被", run + "单", run + "职", run + "关", run + "由");
  }

  List<String> all() {
    return java.util.stream.Stream.of(identity(), origin(), content())
        .flatMap(List::stream)
        .toList();
  }

  Map<String, Object> form(int number, String channel) {
    Map<String, Object> accused = new LinkedHashMap<>(Office.accused(run + "被" + number));
    accused.put("unit", run + "单" + number);
    accused.put("post", run + "职" + number);
    Map<String, Object> form = with(Office.anonymous(), "channel", channel);
    form.put("title", run + "题" + number);
    form.put("text", run + "文" + number + "。".repeat(200));
    form.put("earlierOrgans", List.of(run + "关" + number));
    form.put("accused", List.of(accused));
    form.put("reporter", number % 2 == 0 ? person(number) : unit(number));
    return form;
  }

  Map<String, Object> person(int number) {
    Map<String, Object> person = new LinkedHashMap<>(Office.person());
    person.put("name", run + "名" + number);
    person.put("idNumber", CanaryNumbers.citizen(number));
    person.put("mobile", "1379900" + String.format("%04d", number));
    person.put("address", run + "址" + number);
    return person;
  }

  private Map<String, Object> unit(int number) {
    Map<String, Object> unit = new LinkedHashMap<>(Office.unit());
    unit.put("name", run + "司" + number);
    unit.put("contact", run + "联" + number);
    unit.put("phone", "0990-79" + String.format("%05d", number));
    unit.put("address", run + "址" + number);
    return unit;
  }

  String words(int number) {
    return run + "由" + number;
  }

  /** Headers of a request that tell where it came from. */
  static String[] headers(int number) {
    return new String[] {
      "X-Forwarded-For", "203.0.113." + number % 250,
      "X-Real-IP", "2001:db8:ca9a::" + Integer.toHexString(number),
      "Forwarded", "for=\"[2001:db8:ca9a::" + Integer.toHexString(number) + "]\"",
      "User-Agent", "CanaryAgent/" + number,
      "Referer", "https://example.invalid/CanaryAgent"
    };
  }
}
