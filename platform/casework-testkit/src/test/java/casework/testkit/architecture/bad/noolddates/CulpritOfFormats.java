package casework.testkit.architecture.bad.noolddates;

import java.text.SimpleDateFormat;

/** Writes dates the old way. */
class CulpritOfFormats {
  String format() {
    return new SimpleDateFormat("yyyy").toPattern();
  }
}
