package casework.testkit.contracts;

import casework.testkit.files.GeneratedFile;
import casework.testkit.files.Repository;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes docs/events.md: who says what on which topic, and who listens. */
public final class EventsPage {

  private static final String HEAD =
      """
      # Events

      Generated from `*/contract/schema`, `*/contract/samples` and `*/contract/listens.json`; a test fails when it is out of date.

      Every event is a CloudEvents 1.0 message in binary mode. The record's key is the id of the matter, so the events of one matter stay in order.

      | header | meaning |
      | --- | --- |
      | `ce_id` | the event's id; the same however often it is sent |
      | `ce_type` | what happened, with the version of its form |
      | `ce_source` | the service that says it |
      | `ce_subject`, `ce_matter` | the matter it is about |
      | `ce_sequence` | its place among the events about that matter: 1, 2, 3 … without gaps |
      | `ce_time` | machine time |
      | `ce_lawtime` | law time |
      | `traceparent` | the trace of the command it came from |

      """;

  private EventsPage() {}

  /** Fails, having written the page anew, unless it says what the contracts say. */
  public static void assertUpToDate() {
    assertUpToDate(Repository.here());
  }

  /** As {@link #assertUpToDate()}, for that tree. */
  public static void assertUpToDate(Repository repository) {
    GeneratedFile.assertUnchanged(repository.path("docs/events.md"), page(repository));
  }

  static String page(Repository repository) {
    List<ContractFiles> owners =
        repository.contractOwners().stream().map(ContractFiles::in).toList();
    Map<String, Map<String, Saying>> topics = new TreeMap<>();
    for (ContractFiles owner : owners) {
      for (EventSchema schema : owner.schemas()) {
        topics
            .computeIfAbsent(schema.topic(), _ -> new TreeMap<>())
            .computeIfAbsent(schema.type(), _ -> new Saying())
            .says(owner.serviceName(), schema);
      }
    }
    if (topics.isEmpty()) {
      throw new AssertionError("no service below " + repository.root() + " publishes anything");
    }
    List<String> faults = new ArrayList<>();
    owners.forEach(owner -> hear(owner, topics, faults));
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults));
    }
    return HEAD
        + topics.entrySet().stream().map(EventsPage::table).collect(Collectors.joining("\n"));
  }

  private static void hear(
      ContractFiles owner, Map<String, Map<String, Saying>> topics, List<String> faults) {
    owner
        .listens()
        .forEach(
            (topic, types) ->
                types.forEach(
                    type -> {
                      Saying saying = topics.getOrDefault(topic, Map.of()).get(type);
                      if (saying == null) {
                        faults.add(
                            owner.serviceName()
                                + " listens to "
                                + type
                                + " on "
                                + topic
                                + ", which nobody publishes");
                      } else {
                        saying.listeners.add(owner.serviceName());
                      }
                    }));
  }

  private static String table(Map.Entry<String, Map<String, Saying>> topic) {
    StringBuilder text = new StringBuilder("## ").append(topic.getKey()).append("\n\n");
    text.append("| type | says | from | heard by |\n| --- | --- | --- | --- |\n");
    topic
        .getValue()
        .forEach(
            (type, saying) ->
                text.append("| ")
                    .append(saying.link(type))
                    .append(" | ")
                    .append(saying.title)
                    .append(" | ")
                    .append(String.join(", ", saying.publishers))
                    .append(" | ")
                    .append(saying.listeners.isEmpty() ? "–" : String.join(", ", saying.listeners))
                    .append(" |\n"));
    return text.toString();
  }

  /** Who says one type of event, and who hears it. */
  private static final class Saying {
    private final Set<String> publishers = new TreeSet<>();
    private final Set<String> listeners = new TreeSet<>();
    private String title = "";
    private String file = "";

    private void says(String service, EventSchema schema) {
      publishers.add(service);
      title = schema.title();
      file = "../" + service + "/contract/schema/" + schema.name() + ".json";
    }

    private String link(String type) {
      return "[`" + type + "`](" + file + ")";
    }
  }
}
