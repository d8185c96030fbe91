package casework.scoring.directory.adapter.kafka;

import casework.scoring.directory.application.Bulletin.Local;
import casework.scoring.directory.domain.Cadre;
import casework.scoring.directory.domain.Organ;
import casework.scoring.directory.domain.Unit;
import java.util.List;
import java.util.Map;

/** Lets tests elsewhere see the records' form. */
public final class BulletinForms {

  private BulletinForms() {}

  public static Map<String, Object> of(Organ organ, List<List<Local>> locals) {
    return DirectoryForm.of(organ, locals);
  }

  public static Map<String, Object> of(Unit unit) {
    return DirectoryForm.of(unit);
  }

  public static Map<String, Object> of(Cadre cadre) {
    return DirectoryForm.of(cadre);
  }
}
