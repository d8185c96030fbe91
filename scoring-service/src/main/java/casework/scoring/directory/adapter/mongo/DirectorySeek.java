package casework.scoring.directory.adapter.mongo;

import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.CadreHistory;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.Unit;
import java.util.List;
import org.bson.Document;

/** The look-up fields of what the directory keeps. */
public final class DirectorySeek {

  private DirectorySeek() {}

  public static Document of(Organ organ) {
    return new Document("code", organ.code()).append("organ", organ.code());
  }

  public static Document of(Unit unit) {
    return new Document("code", unit.code().value())
        .append("organ", unit.latest().organ())
        .append("name", unit.latest().organ() + "/" + unit.latest().name())
        .append("kind", unit.latest().kind().name());
  }

  public static Document of(Cadre cadre) {
    List<CadreHistory.Version> versions = cadre.history().versions();
    CadreHistory.Version latest = versions.getLast();
    return new Document("code", cadre.id().value())
        .append("organ", latest.organ())
        .append("managedBy", latest.managedBy())
        .append("status", latest.status().name())
        .append("areas", versions.stream().map(CadreHistory.Version::organ).distinct().toList())
        .append(
            "units",
            versions.stream()
                .flatMap(each -> each.posts().stream())
                .map(each -> each.place().unit().value())
                .distinct()
                .toList());
  }
}
