package casework.inspection.application;

import casework.platform.kernel.Refusal;

/** There is no such matter, or none that the asker may know of. */
public record NotFound() implements Refusal {

  @Override
  public String code() {
    return "not-found";
  }

  @Override
  public Family family() {
    return Family.UNKNOWN;
  }

  @Override
  public String detail() {
    return "There is no such matter within your sight.";
  }
}
