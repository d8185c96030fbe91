package casework.petition.vault.application;

import casework.petition.vault.domain.OpeningTerms;
import java.time.LocalDate;

/** For how long identities may be open. */
@FunctionalInterface
public interface OpeningTermsBook {

  OpeningTerms of(String organ, LocalDate on);
}
