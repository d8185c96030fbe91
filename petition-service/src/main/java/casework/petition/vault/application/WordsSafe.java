package casework.petition.vault.application;

import casework.petition.vault.domain.OpeningId;
import casework.petition.vault.domain.SealedWords;

/** Seals why an identity is to be opened, and opens that. */
public interface WordsSafe {

  SealedWords seal(OpeningId opening, String words);

  String open(OpeningId opening, SealedWords words);
}
