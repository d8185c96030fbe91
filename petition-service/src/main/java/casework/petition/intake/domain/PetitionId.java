package casework.petition.intake.domain;

import java.util.UUID;

/** What a petition is called among machines; means nothing and leaks nothing. */
public record PetitionId(UUID value) {}
