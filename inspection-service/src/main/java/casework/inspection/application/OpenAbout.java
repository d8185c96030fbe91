package casework.inspection.application;

import casework.inspection.domain.transfer.Transfer;
import java.util.List;

/** What is still open about one cadre, whoever asks; for other services, never for a screen. */
@FunctionalInterface
public interface OpenAbout {

  /** Transferred clues about him whose outcome has not been told. */
  List<Transfer> transfers(String cadre);
}
