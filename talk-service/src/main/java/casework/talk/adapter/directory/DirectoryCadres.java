package casework.talk.adapter.directory;

import casework.platform.directory.OrganTree;
import casework.talk.application.Cadres;
import casework.talk.domain.Cadre;
import casework.talk.domain.PostKind;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cadres and units as the directory has published them, in memory and in the collection {@code
 * cadres}, so that a start without the broker knows what the last run knew.
 */
@Component
public final class DirectoryCadres implements Cadres, ApplicationRunner {

  private static final String CADRE = "cadre/";
  private static final String UNIT = "unit/";
  private static final int DEEPEST = 16;

  private final MongoCollection<Document> kept;
  private final OrganTree organs;
  private final Map<String, CadreHistory> cadres = new ConcurrentHashMap<>();
  private final Map<String, UnitHistory> units = new ConcurrentHashMap<>();

  DirectoryCadres(MongoDatabase database, OrganTree organs) {
    this.kept = database.getCollection("cadres");
    this.organs = organs;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Document each : kept.find()) {
      byte[] history = each.getString("history").getBytes(StandardCharsets.UTF_8);
      learn(each.getString("_id"), history);
    }
  }

  /** Takes a record of the directory and keeps it; records of other things are left alone. */
  void keep(String key, byte @Nullable [] history) {
    if (!key.startsWith(CADRE) && !key.startsWith(UNIT)) {
      return;
    }
    learn(key, history);
    if (history == null) {
      kept.deleteOne(Filters.eq("_id", key));
    } else {
      kept.replaceOne(
          Filters.eq("_id", key),
          new Document("_id", key).append("history", new String(history, StandardCharsets.UTF_8)),
          new ReplaceOptions().upsert(true));
    }
  }

  /** Takes a record into memory alone; an empty one takes the cadre or unit out. */
  public void learn(String key, byte @Nullable [] history) {
    if (key.startsWith(CADRE)) {
      String cadre = key.substring(CADRE.length());
      if (history == null) {
        cadres.remove(cadre);
      } else {
        cadres.put(cadre, JsonMapper.shared().readValue(history, CadreHistory.class));
      }
    } else if (key.startsWith(UNIT)) {
      String unit = key.substring(UNIT.length());
      if (history == null) {
        units.remove(unit);
      } else {
        units.put(unit, JsonMapper.shared().readValue(history, UnitHistory.class));
      }
    }
  }

  @Override
  public Optional<Cadre> cadre(String id, LocalDate on) {
    return Optional.ofNullable(cadres.get(id))
        .flatMap(each -> each.on(on))
        .map(v -> cadre(id, v, on));
  }

  @Override
  public List<Cadre> leading(LocalDate on) {
    return cadres.keySet().stream()
        .sorted()
        .flatMap(each -> cadre(each, on).stream())
        .filter(Cadre::leads)
        .filter(each -> !each.managedBy().isEmpty())
        .toList();
  }

  private Cadre cadre(String id, CadreHistory.Version version, LocalDate on) {
    String managedBy = version.managedBy();
    return new Cadre(
        id,
        managedBy == null ? "" : managedBy,
        version.status().equals("SERVING"),
        version.posts().stream().map(each -> post(each, version, on)).toList());
  }

  private Cadre.Post post(CadreHistory.Post post, CadreHistory.Version version, LocalDate on) {
    Optional<UnitHistory.Version> unit = unit(post.unit(), on);
    String area = unit.map(UnitHistory.Version::organ).orElse("");
    LocalDate since = post.since();
    return new Cadre.Post(
        post.unit(),
        kind(post.kind()),
        since == null ? version.validFrom() : since,
        above(post.unit(), on),
        unit.filter(each -> each.kind().equals("PARTY_COMMITTEE")).isPresent(),
        area,
        area.isEmpty() ? Set.of() : organs.subtree(area));
  }

  private List<String> above(String unit, LocalDate on) {
    List<String> chain = new ArrayList<>();
    String parent = unit(unit, on).map(UnitHistory.Version::parent).orElse(null);
    while (parent != null && chain.size() < DEEPEST) {
      chain.add(parent);
      parent = unit(parent, on).map(UnitHistory.Version::parent).orElse(null);
    }
    return chain;
  }

  private Optional<UnitHistory.Version> unit(String code, LocalDate on) {
    return Optional.ofNullable(units.get(code)).flatMap(each -> each.on(on));
  }

  private static PostKind kind(String word) {
    return switch (word) {
      case "PRINCIPAL" -> PostKind.PRINCIPAL;
      case "TEAM_MEMBER" -> PostKind.TEAM_MEMBER;
      default -> PostKind.OTHER;
    };
  }
}
