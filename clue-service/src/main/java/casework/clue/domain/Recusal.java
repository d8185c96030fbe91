package casework.clue.domain;

import casework.platform.kernel.Signed;

/**
 * An officer's own declaration that he must keep out of a matter (回避), with the code of the ground.
 */
public record Recusal(String ground, Signed by) {

  public String officer() {
    return by.officer();
  }
}
