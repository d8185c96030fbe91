package casework.scoring.directory.adapter.kafka;

import casework.scoring.directory.application.PublishDirectory;
import casework.scoring.directory.domain.CadreId;
import casework.scoring.directory.domain.UnitCode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hears this service's own facts about the directory and hangs out the records they are about, so
 * that a record goes out even if the service was stopped right after the fact was kept. Without the
 * inbox: records are whole and are read from what is kept, so hearing of them twice or out of turn
 * changes nothing. A batch at a time: an import would else hang out an organ once for each line.
 */
@Component
class DirectoryFactsListener {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryFactsListener.class);

  private final PublishDirectory publish;

  DirectoryFactsListener(PublishDirectory publish) {
    this.publish = publish;
  }

  @KafkaListener(
      topics = CadreEventWriter.TOPIC,
      groupId = "scoring-service-directory",
      batch = "true")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    Set<CadreId> cadres = new LinkedHashSet<>();
    Set<UnitCode> units = new LinkedHashSet<>();
    Set<String> organs = new LinkedHashSet<>();
    for (ConsumerRecord<String, byte[]> each : records) {
      try {
        collect(each, cadres, units, organs);
      } catch (RuntimeException e) {
        // No fact of ours; whatever it is, the others behind it are not to wait for it.
        LOG.error("the record at offset {} is no fact of the directory", each.offset());
      }
    }
    units.forEach(publish::unit);
    cadres.forEach(each -> organs.addAll(publish.cadre(each)));
    organs.forEach(publish::organ);
  }

  private static void collect(
      ConsumerRecord<String, byte[]> record,
      Set<CadreId> cadres,
      Set<UnitCode> units,
      Set<String> organs) {
    Header header = record.headers().lastHeader("ce_type");
    String type = header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    JsonNode body =
        JsonMapper.shared()
            .readTree(Objects.requireNonNullElse(record.value(), new byte[] {'{', '}'}));
    if (type.startsWith("casework.cadre.")) {
      cadres.add(new CadreId(body.path("cadre").asString("")));
    } else if (type.startsWith("casework.unit.")) {
      units.add(new UnitCode(body.path("unit").asString("")));
      organs.add(body.path("organ").asString(""));
    } else if (type.startsWith("casework.organ.")) {
      organs.add(body.path("organ").asString(""));
    }
  }
}
