package casework.petition.thread.application;

import casework.petition.intake.application.Receipts;
import casework.petition.intake.domain.PetitionId;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Finds what a code stands for. Right and wrong codes take the same way: one keyed digest, one read
 * by its id, one toll.
 */
@Named
public final class LookUpReceipt {

  private final Receipts receipts;
  private final CodeToll toll;

  public LookUpReceipt(Receipts receipts, CodeToll toll) {
    this.receipts = receipts;
    this.toll = toll;
  }

  /**
   * @param code as somebody typed it
   */
  public Optional<PetitionId> handle(String code) {
    toll.pay(code);
    return receipts.find(code);
  }

  /** Where a code leads now that was looked up before. */
  Optional<PetitionId> again(String code) {
    return receipts.find(code);
  }
}
