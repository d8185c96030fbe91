package casework.petition.vault.application;

import casework.petition.vault.domain.IdentityField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Opens what {@link casework.petition.intake.application.ReporterVault} keeps. */
public interface IdentityVault {

  boolean keeps(UUID petition);

  /** What is known of the reporter of these fields; empty where nothing is kept. */
  Optional<Map<IdentityField, String>> open(UUID petition, Set<IdentityField> fields);

  /** Petitions, this one excepted, whose reporter has the same value there. */
  List<UUID> sameAs(UUID petition, IdentityField by);

  /** Petitions, that one excepted, whose reporter has that value. */
  List<UUID> having(IdentityField by, String value, UUID except);
}
