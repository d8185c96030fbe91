package casework.petition.intake.domain;

import casework.petition.intake.domain.Acknowledgement.Owed;
import casework.platform.kernel.Signed;
import org.jspecify.annotations.Nullable;

/**
 * That a petition says again (重件) what an earlier one of the same organ said (初件).
 *
 * @param of the petition it was confirmed to repeat
 * @param first the first of its chain: {@code of}, or what that repeats in its turn
 * @param suspended the notice's clock as it stood when this was confirmed; null where none was
 *     owed, or where it runs on because whoever reports has not been told yet
 */
public record Repetition(PetitionId of, PetitionId first, Signed by, @Nullable Owed suspended) {

  Repetition withFirst(PetitionId other) {
    return new Repetition(of, other, by, suspended);
  }
}
